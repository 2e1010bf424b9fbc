package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.OutlineGap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A part of an outline that is edited on a page of its own: the names of the tree that it holds, and the gaps that are
 * filled there.
 */
enum OutlineSection {
    GENERAL("allgemein", List.of("label", "description", "status", "ongoing"), Set.of()),
    EFFECTS(
            "wirkung",
            List.of("goal", "conformity", "lead", "reach", "effects"),
            Set.of(OutlineGap.GOAL, OutlineGap.CONFORMITY, OutlineGap.LEAD, OutlineGap.EFFECTS)),
    COST(
            "kosten",
            List.of("expenses", "investments", "costs"),
            Set.of(OutlineGap.COST, OutlineGap.COST_YEARS, OutlineGap.BUDGET_PLACE)),
    EFFORT("aufwand", List.of("effort-days", "effort-years", "months"), Set.of(OutlineGap.EFFORT, OutlineGap.MONTHS)),
    DEPENDENCIES("abhaengigkeiten", List.of("requires", "excludes", "components", "reuse"), Set.of()),
    SAFEGUARDS(
            "schutz",
            List.of("mandatory", "legal-deadlines", "protection", "security-opinion", "impact-assessment"),
            Set.of(OutlineGap.PROTECTION, OutlineGap.SECURITY_OPINION, OutlineGap.IMPACT_ASSESSMENT)),
    CLEARANCE("freigaben", List.of("approvals", "funding"), Set.of(OutlineGap.FUNDING)),
    ORGANISATIONAL(
            "organisatorisch",
            List.of("organisational", "citizen-friendliness", "efficiency", "structural-change", "structures"),
            Set.of(OutlineGap.ORGANISATIONAL)),
    TECHNICAL("technisch", List.of("technical"), Set.of(OutlineGap.TECHNICAL));

    /** Those that are edited at {@code /bearbeiten}. */
    static final List<OutlineSection> EDITED =
            List.of(GENERAL, EFFECTS, COST, EFFORT, DEPENDENCIES, SAFEGUARDS, CLEARANCE);

    private final String address;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> names;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<OutlineGap> gaps;

    OutlineSection(String address, List<String> names, Set<OutlineGap> gaps) {
        this.address = address;
        this.names = List.copyOf(names);
        this.gaps = Set.copyOf(gaps);
    }

    /** The word in addresses. */
    String address() {
        return address;
    }

    /** The names of the tree. */
    List<String> names() {
        return names;
    }

    /** Tells whether a gap is filled here. */
    boolean fills(OutlineGap gap) {
        return gaps.contains(gap);
    }

    /** The word in message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of a word in addresses, of those that are edited. */
    static Optional<OutlineSection> find(String address) {
        return EDITED.stream()
                .filter(section -> section.address.equals(address))
                .findFirst();
    }

    /** The section in which a gap is filled. */
    static Optional<OutlineSection> filling(OutlineGap gap) {
        return Arrays.stream(values()).filter(section -> section.fills(gap)).findFirst();
    }
}
