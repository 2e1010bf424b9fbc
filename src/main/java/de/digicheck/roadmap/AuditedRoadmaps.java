package de.digicheck.roadmap;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Roadmaps whose every version is in the audit log. The version is stored first; what a crash leaves out is added with the
 * next version.
 */
public final class AuditedRoadmaps implements Roadmaps {

    private final Roadmaps roadmaps;
    private final AuditLog log;

    public AuditedRoadmaps(Roadmaps roadmaps, AuditLog log) {
        this.roadmaps = roadmaps;
        this.log = log;
    }

    @Override
    public Mono<RoadmapVersion> find(int number) {
        return roadmaps.find(number);
    }

    @Override
    public Mono<RoadmapVersion> latest() {
        return roadmaps.latest();
    }

    @Override
    public Flux<RoadmapVersion> list() {
        return roadmaps.list();
    }

    @Override
    public Mono<RoadmapVersion> add(RoadmapVersion version) {
        return roadmaps.add(version).flatMap(added -> roadmaps.list()
                .map(AuditedRoadmaps::entry)
                .collectList()
                .flatMap(log::record)
                .thenReturn(added));
    }

    private static AuditEntry entry(RoadmapVersion version) {
        List<String> detail = version.reason().isEmpty()
                ? List.of(String.valueOf(version.number()))
                : List.of(String.valueOf(version.number()), version.reason());
        return new AuditEntry(
                "roadmap/" + version.number(),
                version.at(),
                version.account(),
                "roadmap-" + version.kind().name().toLowerCase(Locale.ROOT),
                Optional.empty(),
                Optional.of(String.join(" · ", detail)));
    }
}
