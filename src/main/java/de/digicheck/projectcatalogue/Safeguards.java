package de.digicheck.projectcatalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What law, information security and data protection ask of an outline.
 *
 * @param mandatory whether a law demands the result
 * @param deadlines days by which a law demands it
 * @param protection need for protection (<i>Schutzbedarf</i>)
 * @param securityOpinion what the security officer says
 * @param impactAssessment whether a data-protection impact assessment (<i>DSFA</i>) is needed
 */
public record Safeguards(
        boolean mandatory,
        List<LegalDeadline> deadlines,
        Optional<Dated<ProtectionNeed>> protection,
        Optional<Dated<String>> securityOpinion,
        Optional<Dated<Boolean>> impactAssessment) {

    /** Nothing said. */
    public static final Safeguards UNKNOWN =
            new Safeguards(false, List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Safeguards {
        deadlines = List.copyOf(deadlines);
    }

    /**
     * Something that was said on a day.
     *
     * @param day in German time
     */
    public record Dated<T>(T value, LocalDate day) {}

    /**
     * A day by which a law demands the result.
     *
     * @param what what is due, in words
     * @param source the law, never blank
     */
    public record LegalDeadline(LocalDate day, String what, String source) {

        public LegalDeadline {
            if (source.isBlank()) {
                throw new IllegalArgumentException("a deadline has a source");
            }
        }
    }

    /** How much information has to be protected, as in the BSI standard 200-2. */
    public enum ProtectionNeed implements Word {
        NORMAL,
        HIGH,
        VERY_HIGH
    }
}
