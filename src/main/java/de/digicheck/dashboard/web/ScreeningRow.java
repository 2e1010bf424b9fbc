package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.CoarseRating;
import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.prioritisation.Size;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A project at a coarse look, as people read it.
 *
 * @param effect what stands in the control: a size, or empty text
 * @param effort the same for the effort
 * @param stored effect and effort as they are kept, joined by a slash
 * @param verdict {@code mandatory}, {@code both}, {@code quick-win}, {@code high-priority}, {@code open},
 *     {@code required} or {@code out}
 * @param day when it was rated last, in words; empty text when never
 * @param by the account that did
 * @param problem {@code word} or {@code meanwhile} where something is to be mended, else empty text
 * @param questions which of the three questions have an answer
 */
record ScreeningRow(
        String key,
        String label,
        String effect,
        String effort,
        String stored,
        int version,
        String verdict,
        boolean examined,
        String day,
        String by,
        String problem,
        Questions questions) {

    /**
     * What is examined closely, and whether there is an answer.
     *
     * @param effect citizen-friendliness and efficiency are rated
     * @param means expenses, investments and person-days are known
     * @param structures the structures to adapt are rated
     */
    record Questions(boolean effect, boolean means, boolean structures) {

        static Questions of(Project project) {
            Ratings ratings = project.ratings();
            Means means = project.means();
            return new Questions(
                    ratings.citizenFriendliness().isPresent()
                            && ratings.efficiency().isPresent(),
                    means.cost().isPresent() && means.effort().isPresent(),
                    ratings.structuralChange().isPresent());
        }
    }

    static ScreeningRow of(Screened one, Language language) {
        Project project = one.project();
        return new ScreeningRow(
                project.key().value(),
                project.label().in(language),
                word(one.effect()),
                word(one.effort()),
                word(one.effect()) + "/" + word(one.effort()),
                one.version(),
                verdict(one),
                one.isExamined(),
                one.rating().map(rating -> day(rating, language)).orElse(""),
                one.rating().map(CoarseRating::by).orElse(""),
                "",
                Questions.of(project));
    }

    private static String word(Optional<Size> size) {
        return size.map(Size::name).orElse("");
    }

    private static String day(CoarseRating rating, Language language) {
        return Days.say(LocalDate.ofInstant(rating.at(), GermanTime.ZONE), language);
    }

    private static String verdict(Screened one) {
        boolean quick = one.shortlisting().quickWin().orElse(false);
        boolean high = one.shortlisting().highPriority().orElse(false);
        if (one.project().mandatory()) {
            return "mandatory";
        }
        if (quick || high) {
            return quick && high ? "both" : quick ? "quick-win" : "high-priority";
        }
        if (one.shortlisting().isOpen()) {
            return "open";
        }
        return one.required() ? "required" : "out";
    }

    /** The same with what was typed, and what is wrong with it. */
    ScreeningRow typed(String otherEffect, String otherEffort, String wrong) {
        return new ScreeningRow(
                key, label, otherEffect, otherEffort, stored, version, verdict, examined, day, by, wrong, questions);
    }
}
