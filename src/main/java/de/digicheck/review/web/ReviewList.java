package de.digicheck.review.web;

import de.digicheck.organisation.DigitalPilot;
import de.digicheck.review.Review;
import java.util.List;

/**
 * The reviews of a release.
 *
 * @param open how many are not signed off
 * @param due the day by which they should be
 */
record ReviewList(String survey, int open, int all, String due, List<Row> rows) {

    /** A part with its review. */
    record Row(String address, String label, String pilot, String need, int remarks, boolean mayWrite, String state) {}

    static ReviewList of(List<ReviewedPart> parts, ReviewWords words) {
        ReviewedPart first = parts.get(0);
        List<Row> rows = parts.stream().map(part -> row(part, words)).toList();
        return new ReviewList(
                first.questionnaire().title().in(words.language()),
                (int) parts.stream()
                        .filter(part -> part.review().signOff().isEmpty())
                        .count(),
                rows.size(),
                words.day(Review.dueAfter(first.published().day())),
                rows);
    }

    private static Row row(ReviewedPart part, ReviewWords words) {
        return new Row(
                part.address(),
                part.part().label().in(words.language()),
                part.pilots()
                        .lead()
                        .map(DigitalPilot::label)
                        .map(label -> label.in(words.language()))
                        .orElseGet(() -> words.text("office")),
                words.text("list.judged", judged(part), part.review().needs().size()),
                (int) part.review().remarks().count(),
                part.speaker().isPresent(),
                part.review()
                        .signOff()
                        .map(said -> words.text(
                                "list.signed-off", words.day(said.entry().at())))
                        .orElseGet(() -> words.text("list.open")));
    }

    private static long judged(ReviewedPart part) {
        return part.review().needs().stream()
                .filter(need -> part.review().judgementOf(need).isPresent())
                .count();
    }
}
