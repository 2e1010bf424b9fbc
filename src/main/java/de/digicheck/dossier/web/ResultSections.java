package de.digicheck.dossier.web;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.dossier.Written;
import de.digicheck.dossier.web.TownResults.TownResult;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.ScoreFigures;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.html.Cell;
import de.digicheck.report.html.ComparisonView;
import de.digicheck.report.html.LearningView;
import de.digicheck.report.html.OverviewView;
import de.digicheck.report.html.ReportPage;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What was found: fields with intervals, what staff do not know, role groups and waves beside each other. */
final class ResultSections implements SectionWriter {

    private static final Set<SectionKind> OWN =
            EnumSet.of(SectionKind.RESULTS, SectionKind.GAPS, SectionKind.COMPARISON);

    private final TownResults results;
    private final MessageSource messages;
    private final Scheduler computing;

    ResultSections(TownResults results, MessageSource messages, Scheduler computing) {
        this.results = results;
        this.messages = messages;
        this.computing = computing;
    }

    @Override
    public boolean writes(SectionKind kind) {
        return OWN.contains(kind);
    }

    @Override
    public Flux<Offer> offers(Set<AccountRole> roles) {
        return results.list(roles).flatMapIterable(this::offers);
    }

    private List<Offer> offers(TownResult result) {
        return OWN.stream()
                .map(kind -> new Offer(
                        new SectionSource(kind, result.campaign()),
                        DossierWords.both(messages, "dossier.offer." + kind.word(), result.title())))
                .toList();
    }

    @Override
    public Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language) {
        DossierWords words = new DossierWords(messages, language);
        return results.find(source.reference(), roles)
                .publishOn(computing)
                .map(result -> Written.of(
                        words.text("dossier.section." + source.kind().word()),
                        blocks(source.kind(), result, words),
                        result.campaign(),
                        source.kind() != SectionKind.RESULTS));
    }

    private static List<Block> blocks(SectionKind kind, TownResult result, DossierWords words) {
        return switch (kind) {
            case RESULTS -> results(result, words);
            case GAPS -> gaps(LearningView.of(result.town(), words.language()), words);
            default -> comparison(ComparisonView.of(result.town(), words.language()), words);
        };
    }

    /** No more than the public page of the campaign says. */
    private static List<Block> results(TownResult result, DossierWords words) {
        ReportPage page = ReportPage.of(result.town(), words.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(page.headline()));
        blocks.add(new Block.Sentence(words.text(
                "dossier.results.basis",
                page.head().survey(),
                words.day(result.whole().day()),
                page.head().facts().get(0).value().text(),
                page.head().facts().get(1).value().text(),
                page.head().facts().get(2).value().text())));
        if (result.whole().campaign().demo()) {
            blocks.add(new Block.Sentence(words.text("dossier.results.demo")));
        }
        blocks.add(dots(page, result.town(), words));
        blocks.add(table(page.overview(), words));
        return blocks;
    }

    private static Block dots(ReportPage page, ReportDocument document, DossierWords words) {
        return new Block.Dots(
                words.text("dossier.results.picture"),
                page.overview().rows().stream()
                        .map(row -> dot(row, score(document, row.key())))
                        .toList(),
                page.head().source());
    }

    private static ScoreFigures score(ReportDocument document, String field) {
        return Objects.requireNonNull(document.results().release().fields().get(new ActionFieldKey(field)))
                .score();
    }

    private static Block.Dot dot(OverviewView.Row row, ScoreFigures figures) {
        IntervalFigure interval = figures.interval();
        return new Block.Dot(
                row.label(),
                text(row.score()),
                text(row.interval()),
                figures.score().value(),
                interval.lower().value(),
                interval.upper().value());
    }

    private static Block table(OverviewView overview, DossierWords words) {
        return Block.Table.ofNumbers(
                words.text("dossier.results.table"),
                words.columns("dossier.column", "field", "need", "range", "target", "people"),
                overview.rows().stream()
                        .map(row -> List.of(
                                row.label(),
                                text(row.score()),
                                text(row.interval()),
                                text(row.target()),
                                text(row.n())))
                        .toList());
    }

    static String text(Cell cell) {
        return DossierWords.orNothing(cell.text());
    }

    private static List<Block> gaps(LearningView view, DossierWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(view.finding()));
        if (view.gaps().isEmpty()) {
            blocks.add(new Block.Sentence(words.text("dossier.gaps.none")));
        } else {
            blocks.add(new Block.Table(
                    words.text("dossier.gaps.table"),
                    words.columns("dossier.column", "question", "field", "cannot-judge"),
                    List.of(false, false, true),
                    view.gaps().stream()
                            .map(gap -> List.of(gap.label(), gap.field(), text(gap.share())))
                            .toList()));
        }
        if (!view.topics().isEmpty()) {
            blocks.add(topics(words.text("dossier.gaps.topics"), view.topics(), words));
        }
        if (!view.offers().isEmpty()) {
            blocks.add(topics(words.text("dossier.gaps.offers"), view.offers(), words));
        }
        return blocks;
    }

    private static Block topics(String caption, List<LearningView.Topic> topics, DossierWords words) {
        return Block.Table.ofNumbers(
                caption,
                words.columns("dossier.column", "topic", "share", "people"),
                topics.stream()
                        .map(topic -> List.of(topic.label(), text(topic.share()), text(topic.people())))
                        .toList());
    }

    private static List<Block> comparison(ComparisonView view, DossierWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(view.finding()));
        boolean whole = view.fields().stream()
                .allMatch(row -> row.scores().size() == view.groups().size());
        if (!view.groups().isEmpty() && whole) {
            blocks.add(Block.Table.ofNumbers(
                    words.text("dossier.comparison.groups"),
                    Stream.concat(
                                    Stream.of(words.text("dossier.column.field")),
                                    view.groups().stream().map(ComparisonView.Group::label))
                            .toList(),
                    view.fields().stream().map(ResultSections::row).toList()));
        }
        blocks.add(new Block.Sentence(view.waves()));
        if (!view.changes().isEmpty()) {
            blocks.add(Block.Table.ofNumbers(
                    words.text("dossier.comparison.waves"),
                    words.columns("dossier.column", "field", "need", "change", "range"),
                    view.changes().stream()
                            .map(change -> List.of(
                                    change.label(), text(change.now()), text(change.delta()), text(change.interval())))
                            .toList()));
        }
        return blocks;
    }

    private static List<String> row(ComparisonView.FieldRow row) {
        return Stream.concat(Stream.of(row.label()), row.scores().stream().map(score -> text(score.score())))
                .toList();
    }
}
