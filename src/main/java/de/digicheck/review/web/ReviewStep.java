package de.digicheck.review.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done in a review, each on a page of its own; named as in its address. */
enum ReviewStep {
    /** Judge the greatest needs. */
    BEDARF,
    /** Remark on a figure. */
    BEMERKUNG,
    /** Propose a project. */
    VORSCHLAG,
    /** Set a target value: heads alone. */
    ZIELWERT,
    /** Sign off. */
    ABSCHLUSS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReviewStep> named(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
