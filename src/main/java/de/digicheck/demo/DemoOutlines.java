package de.digicheck.demo;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostPlan;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.Judgements;
import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.projectcatalogue.OutlineProjects;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Works out some templates as outlines of the demonstration town: cost by year, and two ratings that differ once. */
final class DemoOutlines implements DemoPart {

    private static final int EXAMPLES = 4;
    private static final int TRUST = 3;
    private static final int DOUBT = 1;
    private static final Editor CDO = new Editor("demo", AccountRole.CDO);
    private static final Editor CIO = new Editor("demo", AccountRole.CIO);

    private final Outlining outlining;
    private final ProjectOutlines outlines;
    private final ProjectCatalogue templates;
    private final Clock clock;

    DemoOutlines(Outlining outlining, ProjectOutlines outlines, ProjectCatalogue templates, Clock clock) {
        this.outlining = outlining;
        this.outlines = outlines;
        this.templates = templates;
        this.clock = clock;
    }

    /** Loads what is missing; an outline that is there stays as it is. */
    @Override
    public Mono<Void> load() {
        List<Project> examples =
                templates.list().subList(0, Math.min(EXAMPLES, templates.list().size()));
        return Flux.fromIterable(examples)
                .index()
                .concatMap(example -> load(example.getT2(), example.getT1() == 0 ? DOUBT : TRUST))
                .then();
    }

    private Mono<OutlineVersion> load(Project template, int technical) {
        return outlines.find(template.key())
                .switchIfEmpty(Mono.defer(() -> create(OutlineProjects.from(template, template.key()), technical)));
    }

    private Mono<OutlineVersion> create(ProjectOutline outline, int technical) {
        return outlining
                .create(outline, outline, CDO)
                .flatMap(one -> outlining.change(one.key(), one.number(), this::planned, CDO))
                .flatMap(one -> outlining.change(one.key(), one.number(), DemoOutlines::rated, CDO))
                .flatMap(one -> outlining.change(one.key(), one.number(), before -> examined(before, technical), CIO));
    }

    private ProjectOutline planned(ProjectOutline outline) {
        CostPlan.Whole whole = outline.cost().whole();
        FiscalYear next = new FiscalYear(GermanTime.today(clock).getYear() + 1);
        SortedMap<FiscalYear, CostYear> years = new TreeMap<>();
        years.put(next, year(whole.oneOff(), whole.yearly(), whole.investments()));
        years.put(next.plus(1), year(Optional.empty(), whole.yearly(), Optional.empty()));
        return outline.withCost(new CostPlan(whole, years, Optional.empty(), Optional.empty()));
    }

    private static CostYear year(Optional<Euro> oneOff, Optional<Euro> yearly, Optional<Euro> investments) {
        return new CostYear(
                oneOff.orElse(Euro.ZERO),
                yearly.orElse(Euro.ZERO),
                investments.orElse(Euro.ZERO),
                OptionalInt.empty(),
                Euro.ZERO,
                Euro.ZERO,
                Euro.ZERO,
                CostCertainty.ROUGH);
    }

    private static ProjectOutline rated(ProjectOutline outline) {
        Judgements before = outline.judgements();
        return outline.withJudgements(
                new Judgements(before.criteria(), before.structures(), Optional.of(rating(TRUST)), before.technical()));
    }

    private static ProjectOutline examined(ProjectOutline outline, int technical) {
        Judgements before = outline.judgements();
        return outline.withJudgements(new Judgements(
                before.criteria(), before.structures(), before.organisational(), Optional.of(rating(technical))));
    }

    private static Rating rating(int value) {
        return new Rating(value, "Beispiel aus der Musterstadt", AccountRole.CDO, "demo", LocalDate.EPOCH);
    }
}
