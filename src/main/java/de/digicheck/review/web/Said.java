package de.digicheck.review.web;

import de.digicheck.review.Review;
import de.digicheck.review.Statement;
import java.util.List;

/**
 * A remark as it is shown.
 *
 * @param kind what it is: context, or the wish for a correction
 * @param source role and day
 */
record Said(String kind, String text, String source) {

    static List<Said> all(List<Review.Said<Statement.Remark>> remarks, ReviewWords words) {
        return remarks.stream()
                .map(one -> new Said(
                        words.text(one.statement().correction() ? "remark.correction" : "remark.context"),
                        one.statement().text(),
                        source(one, words)))
                .toList();
    }

    /** Who said it and when: the role, and the name of the account. */
    static String source(Review.Said<?> said, ReviewWords words) {
        return words.text(
                "said",
                words.text("role." + said.entry().role().name()),
                said.entry().account(),
                words.day(said.entry().at()));
    }
}
