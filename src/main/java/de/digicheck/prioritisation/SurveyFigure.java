package de.digicheck.prioritisation;

import de.digicheck.release.Reported;
import de.digicheck.shared.LocalizedText;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A survey figure that a proposal rests on.
 *
 * @param part key of the reached part
 * @param source key of the part whose score stands for it: itself, or the nearest part above that shows one; empty text
 *     for the whole town
 * @param label name of the source
 * @param score need, 0…100; shrunken where the release has that
 * @param n people with a score; empty when not published
 * @param share of the staff in the reached part, 0…1
 * @param bound whether the score is the figure itself or an end of the scale that it does not go beyond
 * @param se standard error of the score, points of need; 0 when nothing is known
 */
public record SurveyFigure(
        String part,
        String source,
        LocalizedText label,
        double score,
        Reported.Bound bound,
        OptionalInt n,
        OptionalDouble share,
        double se) {}
