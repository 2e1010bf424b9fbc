package de.digicheck.dossier.web;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.dossier.Written;
import de.digicheck.dossier.web.TownResults.TownResult;
import de.digicheck.report.html.ProjectView;
import de.digicheck.report.html.ProposalsView;
import de.digicheck.report.html.ReportPage;
import de.digicheck.report.html.StabilityView;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The ranked proposals with classes, rank intervals and quick wins. */
final class RankSections implements SectionWriter {

    private final TownResults results;
    private final MessageSource messages;
    private final Scheduler computing;

    RankSections(TownResults results, MessageSource messages, Scheduler computing) {
        this.results = results;
        this.messages = messages;
        this.computing = computing;
    }

    @Override
    public boolean writes(SectionKind kind) {
        return kind == SectionKind.RANKING;
    }

    @Override
    public Flux<Offer> offers(Set<AccountRole> roles) {
        return results.list(roles)
                .map(result -> new Offer(
                        new SectionSource(SectionKind.RANKING, result.campaign()),
                        DossierWords.both(messages, "dossier.offer.ranking", result.title())));
    }

    @Override
    public Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language) {
        DossierWords words = new DossierWords(messages, language);
        return results.find(source.reference(), roles)
                .publishOn(computing)
                .map(result -> Written.of(
                        words.text("dossier.section.ranking"), blocks(result, words), result.campaign(), true));
    }

    private static List<Block> blocks(TownResult result, DossierWords words) {
        ProposalsView proposals = ReportPage.of(result.town(), words.language()).proposals();
        List<Block> blocks = new ArrayList<>();
        if (proposals.ranked().isEmpty()) {
            blocks.add(new Block.Sentence(words.text("dossier.ranking.none")));
            return blocks;
        }
        blocks.add(new Block.Sentence(words.text(
                "dossier.ranking.lead",
                proposals.ranked().get(0).label(),
                proposals.ranked().size(),
                words.in(result.title()))));
        blocks.add(table(proposals.ranked(), words));
        blocks.add(new Block.Sentence(words.text("dossier.ranking.classes")));
        blocks.add(new Block.Sentence(quickWins(proposals.quickWins(), words)));
        if (proposals.assumptions()) {
            blocks.add(new Block.Sentence(words.text("dossier.assumptions")));
        }
        return blocks;
    }

    private static Block table(List<ProjectView> ranked, DossierWords words) {
        return new Block.Table(
                words.text("dossier.ranking.table"),
                words.columns("dossier.column", "project", "rank", "class", "ranks", "benefit", "cost", "quick-win"),
                List.of(false, true, false, false, true, true, false),
                ranked.stream().map(RankSections::row).toList());
    }

    private static List<String> row(ProjectView project) {
        return List.of(
                project.label(),
                project.rank(),
                stability(project, StabilityView::priorityClass),
                stability(project, StabilityView::interval),
                project.benefit(),
                ResultSections.text(project.expenses()) + " / " + ResultSections.text(project.investments()),
                project.quickWin());
    }

    private static String stability(ProjectView project, Function<StabilityView, String> what) {
        return Optional.ofNullable(project.stability()).map(what).orElse("–");
    }

    private static String quickWins(List<ProjectView> quickWins, DossierWords words) {
        return quickWins.isEmpty()
                ? words.text("dossier.ranking.no-quick-win")
                : words.text(
                        "dossier.ranking.quick-wins",
                        quickWins.size(),
                        String.join(
                                "; ", quickWins.stream().map(ProjectView::label).toList()));
    }
}
