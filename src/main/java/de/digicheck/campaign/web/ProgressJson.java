package de.digicheck.campaign.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.digicheck.campaign.Campaign;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the work of a transition is, for programs.
 *
 * @param state of the campaign, as stored
 * @param work {@code running}, {@code failed}, {@code unreadable} or {@code begun}; {@code null} when there is none
 * @param to the state that the work leads to; {@code null} when there is none
 * @param stage what is being done; {@code null} when nothing is
 * @param percent of this stage, in tens; {@code null} where it cannot be measured
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProgressJson(
        String campaign,
        String state,
        @Nullable String work,
        @Nullable String to,
        @Nullable String stage,
        @Nullable Integer percent) {

    static ProgressJson of(Campaign campaign, Optional<WorkView> work) {
        return new ProgressJson(
                campaign.key().value(),
                campaign.state().word(),
                work.map(WorkView::state).orElse(null),
                work.map(WorkView::to).orElse(null),
                work.flatMap(WorkView::stage).orElse(null),
                work.flatMap(WorkView::percent).orElse(null));
    }
}
