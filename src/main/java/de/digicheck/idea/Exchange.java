package de.digicheck.idea;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What pilots tell each other (<i>Austausch</i>): insights and replies to them. */
public final class Exchange {

    private final Register<Insight> insights;
    private final AuditLog log;
    private final RandomGenerator random;
    private final Clock clock;

    public Exchange(Register<Insight> insights, AuditLog log, RandomGenerator random, Clock clock) {
        this.insights = insights;
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /** What is told. */
    public record Told(String title, String text, Optional<OrgUnitCode> unit, Optional<ActionFieldKey> field) {}

    /** All insights, the latest first. */
    public Flux<Insight> list() {
        return insights.list().sort(Comparator.comparing(Insight::at).reversed());
    }

    /** An insight, or nothing. */
    public Mono<Insight> find(IdeaId id) {
        return insights.find(id);
    }

    /** Tells all pilots something. */
    public Mono<Insight> publish(Told told, String by) {
        Insight fresh = new Insight(
                IdeaId.random(random),
                1,
                clock.instant(),
                by,
                told.title(),
                told.text(),
                told.unit(),
                told.field(),
                List.of(),
                Optional.empty());
        return insights.addAll(List.of(fresh))
                .then(note("insight-published", fresh, by))
                .thenReturn(fresh);
    }

    /** Adds a reply; it does not matter who else has replied in the meantime. */
    public Mono<Insight> reply(IdeaId id, String text, String by) {
        return insights.find(id)
                .flatMap(latest -> insights.replace(latest.answered(new Insight.Reply(clock.instant(), by, text))))
                .flatMap(kept -> note("insight-answered", kept, by).thenReturn(kept));
    }

    /** Says which outline was begun from an insight. */
    public Mono<Insight> outlined(Insight seen, ProjectKey project, String by) {
        return seen.outline().isPresent()
                ? Mono.just(seen)
                : insights.replace(seen.outlined(project))
                        .flatMap(kept -> note("insight-outlined", kept, by).thenReturn(kept));
    }

    private Mono<Void> note(String action, Insight insight, String by) {
        return log.record(List.of(new AuditEntry(
                action + "/" + insight.id() + "/" + insight.revision(),
                clock.instant(),
                by,
                action,
                Optional.empty(),
                Optional.of(insight.title()))));
    }
}
