package de.digicheck.dossier.web;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.dossier.Written;
import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A version of the roadmap with its time table and conditions, and its financial plan. */
final class PlanSections implements SectionWriter {

    private static final double MONTHS_OF_A_YEAR = 12;

    private final Roadmaps roadmaps;
    private final MessageSource messages;

    PlanSections(Roadmaps roadmaps, MessageSource messages) {
        this.roadmaps = roadmaps;
        this.messages = messages;
    }

    @Override
    public boolean writes(SectionKind kind) {
        return kind == SectionKind.ROADMAP || kind == SectionKind.FINANCES;
    }

    @Override
    public Flux<Offer> offers(Set<AccountRole> roles) {
        return roadmaps.list()
                .flatMapIterable(
                        version -> List.of(offer(SectionKind.ROADMAP, version), offer(SectionKind.FINANCES, version)));
    }

    private Offer offer(SectionKind kind, RoadmapVersion version) {
        String number = String.valueOf(version.number());
        return new Offer(
                new SectionSource(kind, number),
                DossierWords.both(messages, "dossier.offer." + kind.word(), LocalizedText.german(number)));
    }

    @Override
    public Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language) {
        DossierWords words = new DossierWords(messages, language);
        return roadmaps.find(source.number())
                .map(version -> Written.free(
                        words.text("dossier.section." + source.kind().word()),
                        source.kind() == SectionKind.ROADMAP ? roadmap(version, words) : finances(version, words)));
    }

    private static List<Block> roadmap(RoadmapVersion version, DossierWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(words.text(
                "dossier.roadmap.lead",
                version.number(),
                words.day(version.at()),
                words.text("dossier.roadmap." + DossierWords.word(version.kind())),
                version.projects().size(),
                version.firstYear().toString(),
                version.lastYear().toString())));
        blocks.add(times(version, words));
        blocks.add(budget(version, words));
        blocks.add(conditions(version, words));
        if (!version.omitted().isEmpty()) {
            blocks.add(Block.Table.ofWords(
                    words.text("dossier.roadmap.omitted"),
                    words.columns("dossier.column", "project", "reason"),
                    version.omitted().stream()
                            .map(one -> List.of(words.in(one.label()), words.in(one.sentence())))
                            .toList()));
        }
        if (!version.unconfirmed().isEmpty()) {
            blocks.add(new Block.Sentence(words.text("dossier.assumptions")));
        }
        return blocks;
    }

    private static List<String> years(RoadmapVersion version) {
        int years = version.budget().years().size();
        return IntStream.range(0, years)
                .mapToObj(year -> version.firstYear().plus(year).toString())
                .toList();
    }

    private static Block times(RoadmapVersion version, DossierWords words) {
        List<String> years = years(version);
        return Block.Table.ofWords(
                words.text("dossier.roadmap.times"),
                Stream.concat(Stream.of(words.text("dossier.column.project")), years.stream())
                        .toList(),
                version.projects().stream()
                        .map(project -> times(project, version, years.size(), words))
                        .toList());
    }

    /** A project whose months are not known takes a year. */
    private static List<String> times(PlannedProject project, RoadmapVersion version, int years, DossierWords words) {
        int start = project.start().value() - version.firstYear().value();
        int length = Math.max(1, (int) Math.ceil(project.months().orElse(MONTHS_OF_A_YEAR) / MONTHS_OF_A_YEAR));
        return Stream.concat(
                        Stream.of(words.in(project.label())),
                        IntStream.range(0, years).mapToObj(year -> {
                            if (year == start) {
                                return words.text("dossier.roadmap.starts");
                            }
                            return year > start && year < start + length ? words.text("dossier.roadmap.runs") : "–";
                        }))
                .toList();
    }

    private static Block budget(RoadmapVersion version, DossierWords words) {
        FinancialPlan plan = version.financialPlan();
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < plan.years().size(); index++) {
            FinancialPlan.Year year = plan.years().get(index);
            BudgetFrame.Year limit = version.budget().years().get(index);
            rows.add(List.of(
                    year.year().toString(),
                    words.money(year.amounts().expenses()),
                    words.money(limit.expenses()),
                    words.money(year.amounts().investments()),
                    words.money(limit.investments()),
                    words.number(limit.allDays()),
                    words.number(
                            limit.projectsPerUnit().isPresent()
                                    ? OptionalDouble.of(limit.projectsPerUnit().getAsInt())
                                    : OptionalDouble.empty())));
        }
        return Block.Table.ofNumbers(
                words.text("dossier.roadmap.budget"),
                words.columns(
                        "dossier.column",
                        "year",
                        "expenses",
                        "expenses-limit",
                        "investments",
                        "investments-limit",
                        "days-limit",
                        "projects-limit"),
                rows);
    }

    private static Block conditions(RoadmapVersion version, DossierWords words) {
        return version.violations().isEmpty()
                ? new Block.Sentence(words.text("dossier.roadmap.kept"))
                : Block.Table.ofWords(
                        words.text("dossier.roadmap.broken"),
                        words.columns("dossier.column", "condition"),
                        version.violations().stream()
                                .map(one -> List.of(words.in(one.words())))
                                .toList());
    }

    private static List<Block> finances(RoadmapVersion version, DossierWords words) {
        FinancialPlan plan = version.financialPlan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(words.text(
                "finances.headline",
                words.money(plan.sum().total()),
                version.firstYear().toString(),
                version.lastYear().toString())));
        blocks.add(new Block.Sentence(
                words.text("finances.of", String.valueOf(version.number()), words.day(version.at()))));
        blocks.add(Block.Table.ofNumbers(
                words.text("finances.table"),
                Stream.of(
                                Stream.of(words.text("finances.kind")),
                                years(version).stream(),
                                Stream.of(words.text("finances.all")))
                        .flatMap(all -> all)
                        .toList(),
                Stream.of(AmountKind.values())
                        .map(kind -> row(kind, plan, words))
                        .toList()));
        blocks.add(new Block.Sentence(words.text("finances.how")));
        return blocks;
    }

    private static List<String> row(AmountKind kind, FinancialPlan plan, DossierWords words) {
        return Stream.of(
                        Stream.of(words.text("finances.kind." + kind.word())),
                        plan.years().stream().map(year -> words.money(kind.of(year.amounts()))),
                        Stream.of(words.money(kind.of(plan.sum()))))
                .flatMap(all -> all)
                .toList();
    }
}
