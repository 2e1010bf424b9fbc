package de.digicheck.idea;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.release.BatchText;
import de.digicheck.release.TextBatch;
import de.digicheck.release.TextBatches;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Lets texts of a batch become ideas when all of them are dealt with; until then nobody but the redactor reads one. The audit
 * log says that it was done, and how many passed.
 */
public final class Redacting {

    private final TextBatches batches;
    private final IdeaStores stores;
    private final AuditLog log;
    private final Clock clock;

    public Redacting(TextBatches batches, IdeaStores stores, AuditLog log, Clock clock) {
        this.batches = batches;
        this.stores = stores;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps what was decided about some texts of a batch.
     *
     * @param decided by id of a text: the words that pass, or nothing where it is dropped
     * @return an error with {@link ChangedMeanwhileException} when somebody else was faster
     */
    public Mono<TextBatch> decide(TextBatch seen, Map<String, Optional<String>> decided, String by) {
        List<BatchText> texts = seen.texts().stream()
                .map(text -> Optional.ofNullable(decided.get(text.id()))
                        .map(text::decided)
                        .orElse(text))
                .toList();
        return batches.replace(seen.with(texts))
                .switchIfEmpty(Mono.error(() -> new ChangedMeanwhileException("another revision of the batch")))
                .flatMap(kept -> kept.isDone() ? finish(kept, by).thenReturn(kept) : Mono.just(kept));
    }

    /** Does nothing twice: the ideas have the names of the texts. */
    private Mono<Void> finish(TextBatch batch, String by) {
        List<Idea> ideas = batch.texts().stream()
                .flatMap(text -> text.passed().stream()
                        .map(words -> Idea.fresh(
                                new IdeaId(text.id()),
                                words.substring(0, Math.min(words.length(), Idea.LONGEST)),
                                batch.units(),
                                new IdeaSource.Survey(batch.campaign(), batch.item()))))
                .toList();
        return stores.ideas()
                .addAll(ideas)
                .then(log.record(List.of(new AuditEntry(
                        "texts-redacted/" + batch.id(),
                        clock.instant(),
                        by,
                        "texts-redacted",
                        Optional.of(batch.campaign().value()),
                        Optional.of(ideas.size() + " / " + batch.texts().size())))))
                .then(batches.remove(batch));
    }
}
