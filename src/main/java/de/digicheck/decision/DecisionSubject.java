package de.digicheck.decision;

import de.digicheck.shared.ProjectKey;

/** What is decided on: a version, so that what was proposed and what was adopted can be told apart later. */
public sealed interface DecisionSubject {

    /** Number of the version, ≥ 1. */
    int version();

    /** The same subject in another version. */
    DecisionSubject withVersion(int other);

    /** A version of an outline. */
    record Outline(ProjectKey key, int version) implements DecisionSubject {

        public Outline {
            requireVersion(version);
        }

        @Override
        public Outline withVersion(int other) {
            return new Outline(key, other);
        }
    }

    /** A version of the roadmap. */
    record Roadmap(int version) implements DecisionSubject {

        public Roadmap {
            requireVersion(version);
        }

        @Override
        public Roadmap withVersion(int other) {
            return new Roadmap(other);
        }
    }

    private static void requireVersion(int version) {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin with 1");
        }
    }
}
