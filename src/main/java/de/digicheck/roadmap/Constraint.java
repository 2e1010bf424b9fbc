package de.digicheck.roadmap;

import java.util.Optional;

/**
 * One condition of a portfolio problem.
 *
 * @param project whose condition it is; empty text for a capacity
 * @param other the project that is required or excluded; else empty text
 * @param resource of a capacity
 * @param year of a capacity, or the first or last possible start; counted from 1, 0 when there is none
 */
public record Constraint(Kind kind, String project, String other, Optional<Resource> resource, int year) {

    /** What kind of condition it is. */
    public enum Kind {
        CAPACITY,
        EARLIEST_START,
        EXCLUDES,
        LATEST_START,
        REQUIRES,
        MANDATORY
    }

    static Constraint capacity(Resource resource, int year) {
        return new Constraint(Kind.CAPACITY, "", "", Optional.of(resource), year);
    }

    static Constraint of(Kind kind, String project, String other) {
        return new Constraint(kind, project, other, Optional.empty(), 0);
    }

    static Constraint earliestStart(String project, int year) {
        return new Constraint(Kind.EARLIEST_START, project, "", Optional.empty(), year);
    }

    static Constraint latestStart(String project, int year) {
        return new Constraint(Kind.LATEST_START, project, "", Optional.empty(), year);
    }
}
