package de.digicheck.roadmap.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Finds the version that a page is about. */
final class RoadmapPages {

    private static final ProblemType CHANGED = new ProblemType("changed-meanwhile", 409, "Somebody else was faster");
    private static final ProblemType UNCONFIRMED =
            new ProblemType("unconfirmed-figures", 409, "Some figures are assumptions that nobody has confirmed");
    private static final int MOST_DIGITS = 9;

    private final Roadmaps roadmaps;

    RoadmapPages(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    /** The version of a number, an error page where there is none. */
    Mono<RoadmapVersion> version(String number) {
        return Mono.just(number)
                .filter(RoadmapPages::isNumber)
                .flatMap(text -> roadmaps.find(Integer.parseInt(text)))
                .switchIfEmpty(Mono.error(RoadmapPages::unknown));
    }

    /** The version of a number, else the latest; nothing where there is none yet. */
    Mono<RoadmapVersion> version(Optional<String> number) {
        return number.isPresent() ? version(number.get()) : roadmaps.latest();
    }

    /** The version that was adopted last before one, or nothing. */
    Mono<RoadmapVersion> baselineBefore(RoadmapVersion version) {
        return roadmaps.list()
                .filter(other -> other.number() < version.number() && other.kind() == RoadmapVersion.Kind.ADOPTED)
                .next();
    }

    /**
     * The version that another one is compared with.
     *
     * @param since its number; empty = that which was adopted last before the other
     */
    Mono<RoadmapVersion> comparedWith(RoadmapVersion version, Optional<String> since) {
        return since.isPresent() ? version(since.get()) : baselineBefore(version);
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && text.matches("[1-9]\\d*");
    }

    /** The error that there is no such page. */
    static ProblemException unknown() {
        return new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such page");
    }

    /** The error page of a refusal. */
    static Throwable error(RefusedRoadmapException refused) {
        String message = String.valueOf(refused.getMessage());
        return switch (refused.reason()) {
            case CHANGED_MEANWHILE -> new ProblemException(CHANGED, message);
            case UNCONFIRMED -> new ProblemException(UNCONFIRMED, message);
            default -> new ProblemException(ProblemType.UNKNOWN_ADDRESS, message);
        };
    }
}
