package de.digicheck.projectcatalogue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What an outline does not say yet, and should before it is decided on. */
public enum OutlineGap implements Word {
    GOAL(outline -> outline.purpose().goal().isEmpty()),
    CONFORMITY(outline -> outline.purpose().conformity().isEmpty()),
    LEAD(outline -> outline.purpose().lead().isEmpty()),
    EFFECTS(outline -> outline.purpose().effects().isEmpty()),
    COST(outline -> OutlineProjects.project(outline).means().cost().isEmpty()),
    COST_YEARS(outline -> outline.cost().years().isEmpty()),
    BUDGET_PLACE(outline ->
            outline.cost().product().isEmpty() || outline.cost().account().isEmpty()),
    EFFORT(outline -> outline.work().effort().isEmpty()),
    MONTHS(outline -> outline.work().months().isEmpty()),
    PROTECTION(outline -> outline.safeguards().protection().isEmpty()),
    SECURITY_OPINION(outline -> outline.safeguards().securityOpinion().isEmpty()),
    IMPACT_ASSESSMENT(outline -> outline.safeguards().impactAssessment().isEmpty()),
    FUNDING(outline -> outline.clearance().funding().isEmpty()),
    ORGANISATIONAL(outline -> outline.judgements().organisational().isEmpty()),
    TECHNICAL(outline -> outline.judgements().technical().isEmpty()),
    CONFIRMATION(outline -> !outline.isConfirmed());

    @SuppressWarnings("ImmutableEnumChecker") // looks at its argument only
    private final Predicate<ProjectOutline> open;

    OutlineGap(Predicate<ProjectOutline> open) {
        this.open = open;
    }

    /** The gaps of an outline. */
    public static List<OutlineGap> of(ProjectOutline outline) {
        return Arrays.stream(values()).filter(gap -> gap.open.test(outline)).toList();
    }
}
