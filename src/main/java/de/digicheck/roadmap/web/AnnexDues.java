package de.digicheck.roadmap.web;

import de.digicheck.roadmap.Due;
import de.digicheck.roadmap.DueDates;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is due for a version of the roadmap today: for the latest one alone, nothing for those before. */
@Component
final class AnnexDues {

    private final Roadmaps roadmaps;
    private final DueDates dueDates;
    private final Clock clock;

    AnnexDues(Roadmaps roadmaps, DueDates dueDates, Clock clock) {
        this.roadmaps = roadmaps;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    Mono<List<Due>> of(RoadmapVersion version) {
        return roadmaps.latest()
                .filter(latest -> latest.number() == version.number())
                .flatMap(dueDates::of)
                .defaultIfEmpty(List.of());
    }

    LocalDate today() {
        return GermanTime.today(clock);
    }
}
