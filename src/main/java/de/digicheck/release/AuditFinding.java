package de.digicheck.release;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a release would tell of a small group. Names sets, never numbers.
 *
 * @param figure what it tells it of, such as {@code field/infrastruktur}; empty for the release as a whole
 * @param set keys of leaf parts ({@code o1}) and of atoms ({@code o1|admin}) that form the group; or of a part
 */
public record AuditFinding(Kind kind, String figure, List<String> set) {

    /** How it is told. */
    public enum Kind {
        /** How many answered follows exactly, or that they are fewer than k. */
        COUNT,
        /** The sum of their answers follows exactly from other sums, once it is known how many answered. */
        EXACT,
        /** The sum of their answers follows within narrow bounds. */
        SUM,
        /** The same, for a colleague who knows his or her own answer. */
        COLLEAGUE,
        /** A figure is shown that the rules do not allow. */
        RULE,
        /** A part is shown that nobody announced. */
        NOT_ANNOUNCED,
        /** What was published cannot come from what was counted. */
        INCONSISTENT
    }

    public AuditFinding {
        set = List.copyOf(set);
    }

    /** What it tells, and of whom: {@code item/a1 of o2}; either may be missing. */
    public String subject() {
        String people = String.join(", ", set);
        return Stream.of(figure, people).filter(word -> !word.isEmpty()).collect(Collectors.joining(" of "));
    }
}
