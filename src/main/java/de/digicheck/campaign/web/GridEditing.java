package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.GridStep;
import de.digicheck.organisation.UnmergeableException;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.errors.Violation;
import de.digicheck.platform.security.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Makes the announced grid of a draft coarser, or takes that back; errors are problems that say why. */
final class GridEditing {

    private final Drafting drafting;
    private final Consultation consultation;
    private final CurrentMunicipality town;

    GridEditing(Drafting drafting, Consultation consultation, CurrentMunicipality town) {
        this.drafting = drafting;
        this.consultation = consultation;
        this.town = town;
    }

    /** Adds a step. */
    Mono<Campaign> add(String campaign, GridStep step, SignedIn by) {
        return change(campaign, steps -> with(steps, step), by);
    }

    /** Takes the last step back; without any, the grid is made anew from the organisation as it is now. */
    Mono<Campaign> undo(String campaign, SignedIn by) {
        return change(campaign, steps -> steps.subList(0, Math.max(0, steps.size() - 1)), by);
    }

    /** Staff is attached to one part only. */
    private static List<GridStep> with(List<GridStep> steps, GridStep step) {
        List<GridStep> more = new ArrayList<>(steps);
        if (step.kind() == GridStep.Kind.ATTACH) {
            more.removeIf(earlier -> earlier.kind() == GridStep.Kind.ATTACH
                    && earlier.parts().get(0).equals(step.parts().get(0)));
        }
        more.add(step);
        return more;
    }

    private Mono<Campaign> change(String campaign, UnaryOperator<List<GridStep>> change, SignedIn by) {
        return drafting.get(campaign)
                .map(Campaign::plan)
                .map(plan -> plan.withGrid(grid(plan, change.apply(plan.grid().steps()))))
                .onErrorMap(UnmergeableException.class, GridEditing::problem)
                .flatMap(plan -> consultation.edit(campaign, plan, by));
    }

    private AnnouncedGrid grid(CampaignPlan plan, List<GridStep> steps) {
        return AnnouncedGrid.of(
                town.now().restrictedTo(plan.units()), plan.terms().announcedSize(), steps);
    }

    private static ProblemException problem(UnmergeableException refused) {
        String detail = Optional.ofNullable(refused.getMessage()).orElse("");
        return new ProblemException(
                ProblemType.INVALID_CONTENT,
                detail,
                List.of(new Violation("", refused.reason().word(), detail)));
    }
}
