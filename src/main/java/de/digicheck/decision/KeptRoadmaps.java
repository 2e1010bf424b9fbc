package de.digicheck.decision;

import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import java.util.Comparator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the roadmap of the town. */
public final class KeptRoadmaps implements RoadmapVersions {

    private final Roadmaps roadmaps;
    private final RoadmapWork work;

    public KeptRoadmaps(Roadmaps roadmaps, RoadmapWork work) {
        this.roadmaps = roadmaps;
        this.work = work;
    }

    @Override
    public Flux<Integer> list() {
        return roadmaps.list().map(RoadmapVersion::number).sort(Comparator.naturalOrder());
    }

    @Override
    public Mono<RoadmapVersion> find(int version) {
        return roadmaps.list().filter(one -> one.number() == version).next();
    }

    @Override
    public Mono<Boolean> isConfirmed(int version) {
        return work.withConfirmations(version).map(found -> found.unconfirmed().isEmpty());
    }

    @Override
    public Mono<Void> adopt(int version, ResolutionProposal by, String account) {
        String reason = by.number().shown() + " · " + by.title();
        return work.adoptResolved(version, by.number().toString(), reason, account)
                .then();
    }

    @Override
    public Mono<Changes> since(ProposalNumber by) {
        return Mono.zip(work.resolved(by.toString()), roadmaps.latest())
                .map(both -> new Changes(
                        both.getT1().number(),
                        both.getT2().number(),
                        both.getT2().since(both.getT1()).size()));
    }
}
