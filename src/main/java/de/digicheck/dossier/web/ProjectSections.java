package de.digicheck.dossier.web;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.dossier.Written;
import de.digicheck.dossier.web.TownResults.TownResult;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.projectcatalogue.CostPlan;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One project: its outline, its cost by fiscal year and the reason of its rank. */
final class ProjectSections implements SectionWriter {

    private final ProjectOutlines outlines;
    private final TownResults results;
    private final MessageSource messages;

    ProjectSections(ProjectOutlines outlines, TownResults results, MessageSource messages) {
        this.outlines = outlines;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public boolean writes(SectionKind kind) {
        return kind == SectionKind.PROJECT;
    }

    @Override
    public Flux<Offer> offers(Set<AccountRole> roles) {
        return outlines.list()
                .map(version -> new Offer(
                        new SectionSource(SectionKind.PROJECT, version.key().value()),
                        DossierWords.both(
                                messages,
                                "dossier.offer.project",
                                version.outline().heading().label())));
    }

    @Override
    public Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language) {
        DossierWords words = new DossierWords(messages, language);
        return outlines.find(new ProjectKey(source.reference())).flatMap(version -> ranked(version.key(), roles)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(rank -> written(version, rank, words)));
    }

    private record Ranked(String campaign, RankedProject project) {}

    private Mono<Ranked> ranked(ProjectKey key, Set<AccountRole> roles) {
        return results.latest(roles).flatMap(result -> Mono.justOrEmpty(ranked(key, result)));
    }

    private static Optional<Ranked> ranked(ProjectKey key, TownResult result) {
        return result.town().results().projects().stream()
                .filter(project -> project.key().equals(key) && project.isProposal())
                .findFirst()
                .map(project -> new Ranked(result.campaign(), project));
    }

    private static Written written(OutlineVersion version, Optional<Ranked> rank, DossierWords words) {
        ProjectOutline outline = version.outline();
        List<Block> blocks = new ArrayList<>();
        outline.heading().description().map(words::in).map(Block.Sentence::new).ifPresent(blocks::add);
        blocks.add(new Block.Sentence(words.text(
                "dossier.project.version",
                version.number(),
                words.day(version.at()),
                words.text(
                        "outline.status." + DossierWords.word(outline.heading().status())))));
        outline.purpose()
                .conformity()
                .map(conformity -> conformity.reason())
                .filter(reason -> !reason.isBlank())
                .map(Block.Sentence::new)
                .ifPresent(blocks::add);
        blocks.add(cost(outline.cost(), words));
        if (!outline.isConfirmed()) {
            blocks.add(new Block.Sentence(words.text("dossier.assumptions")));
        }
        rank.ifPresent(found -> reason(found, words).forEach(blocks::add));
        return new Written(words.in(outline.heading().label()), blocks, rank.map(Ranked::campaign), rank.isPresent());
    }

    private static List<Block> reason(Ranked rank, DossierWords words) {
        List<Block> blocks = new ArrayList<>();
        RankedProject project = rank.project();
        blocks.add(new Block.Sentence(
                words.text("dossier.project.rank", project.rank().orElseThrow(), Math.round(project.benefit()))));
        project.explanation()
                .sentences()
                .forEach(sentence -> blocks.add(new Block.Sentence(words.in(sentence.text()))));
        return blocks;
    }

    private static Block cost(CostPlan cost, DossierWords words) {
        if (cost.years().isEmpty()) {
            CostPlan.Whole whole = cost.whole();
            return new Block.Sentence(words.text(
                    "dossier.project.cost",
                    words.money(whole.oneOff()),
                    words.money(whole.yearly()),
                    words.money(whole.investments())));
        }
        List<List<String>> rows = new ArrayList<>();
        cost.years().forEach((year, money) -> rows.add(row(year.toString(), amount -> amount.apply(money), words)));
        rows.add(row(words.text("dossier.project.sum"), cost::sum, words));
        return Block.Table.ofNumbers(
                words.text("dossier.project.table"),
                words.columns("dossier.column", "year", "one-off", "yearly", "investments", "total", "grants"),
                rows);
    }

    private static List<String> row(String name, Function<Function<CostYear, Euro>, Euro> money, DossierWords words) {
        return List.of(
                name,
                words.money(money.apply(CostYear::oneOff)),
                words.money(money.apply(CostYear::yearly)),
                words.money(money.apply(CostYear::investments)),
                words.money(money.apply(CostYear::total)),
                words.money(money.apply(CostYear::grants)));
    }
}
