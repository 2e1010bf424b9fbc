package de.digicheck.decision;

import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.roadmap.RoadmapVersion;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What can be decided on. */
public final class DecisionSubjects {

    private final ProjectOutlines outlines;
    private final RoadmapVersions roadmaps;

    public DecisionSubjects(ProjectOutlines outlines, RoadmapVersions roadmaps) {
        this.outlines = outlines;
        this.roadmaps = roadmaps;
    }

    /** The latest version of each outline. */
    public Flux<OutlineVersion> outlines() {
        return outlines.list();
    }

    /** The numbers of the versions of the roadmap. */
    public Flux<Integer> roadmaps() {
        return roadmaps.list();
    }

    /** The version of an outline that a subject is; nothing for other subjects, and where it is unknown. */
    public Mono<OutlineVersion> findOutline(DecisionSubject subject) {
        return subject instanceof DecisionSubject.Outline outline
                ? outlines.versionsOf(outline.key())
                        .filter(version -> version.number() == outline.version())
                        .next()
                : Mono.empty();
    }

    /** The version of the roadmap that a subject is; nothing for other subjects, and where it is unknown. */
    public Mono<RoadmapVersion> findRoadmap(DecisionSubject subject) {
        return subject instanceof DecisionSubject.Roadmap roadmap ? roadmaps.find(roadmap.version()) : Mono.empty();
    }

    /** Tells whether there is this subject, in this version. */
    Mono<Boolean> has(DecisionSubject subject) {
        return subject instanceof DecisionSubject.Outline
                ? findOutline(subject).hasElement()
                : roadmaps.list().any(number -> number == subject.version());
    }

    /** Tells whether it can be adopted: a roadmap only when all its figures are confirmed. */
    Mono<Boolean> isAdoptable(DecisionSubject subject) {
        return subject instanceof DecisionSubject.Roadmap
                ? roadmaps.isConfirmed(subject.version()).defaultIfEmpty(false)
                : Mono.just(true);
    }

    /** Makes what was adopted the baseline. An outline needs nothing done: its versions are never changed. */
    Mono<Void> adopt(DecisionSubject baseline, ResolutionProposal by, String account) {
        return baseline instanceof DecisionSubject.Roadmap
                ? roadmaps.adopt(baseline.version(), by, account)
                : Mono.empty();
    }

    /** What has changed since a roadmap was adopted; nothing where none was. */
    public Mono<RoadmapVersions.Changes> roadmapSince(ProposalNumber by) {
        return roadmaps.since(by);
    }
}
