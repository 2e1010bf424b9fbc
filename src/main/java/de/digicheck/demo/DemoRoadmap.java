package de.digicheck.demo;

import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Euro;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Computes a first roadmap of the demonstration town, for three fiscal years with a two-year budget. */
final class DemoRoadmap implements DemoPart {

    private static final String ACCOUNT = "demo";
    private static final int YEARS = 3;
    private static final int PERIOD = 2;
    private static final Euro EXPENSES = Euro.of(300_000);
    private static final Euro INVESTMENTS = Euro.of(400_000);
    private static final double DAYS = 600;

    private final RoadmapWork work;
    private final Roadmaps roadmaps;
    private final RankedTown town;
    private final Clock clock;

    DemoRoadmap(RoadmapWork work, Roadmaps roadmaps, RankedTown town, Clock clock) {
        this.work = work;
        this.roadmaps = roadmaps;
        this.town = town;
        this.clock = clock;
    }

    /** Computes it when there is none; a catalogue that does not fit the budget goes without. */
    @Override
    public Mono<Void> load() {
        return roadmaps.latest()
                .switchIfEmpty(Mono.defer(this::propose))
                .onErrorResume(RefusedRoadmapException.class, refused -> Mono.empty())
                .then();
    }

    private Mono<RoadmapVersion> propose() {
        int next = GermanTime.today(clock).getYear() + 1;
        BudgetFrame.Year year = new BudgetFrame.Year(
                EXPENSES,
                INVESTMENTS,
                Map.of(),
                OptionalDouble.of(DAYS),
                OptionalInt.empty(),
                Optional.of(LocalDate.of(next - 1, 6, 30)));
        BudgetFrame budget = new BudgetFrame(next, Collections.nCopies(YEARS, year));
        return town.latestFor(ACCOUNT, Set.of(AccountRole.CDO))
                .flatMap(ranked -> work.propose(ranked, budget, PERIOD, ACCOUNT));
    }
}
