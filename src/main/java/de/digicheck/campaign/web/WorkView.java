package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Progress;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RunningWorks;
import java.util.Optional;

/**
 * The work of a transition as the page of its campaign shows it.
 *
 * @param state {@code running}, {@code failed}, {@code unreadable} (failed, because answers or keys cannot be read) or
 *     {@code begun} (begun, and not running here)
 * @param to word of the state that it leads to
 * @param stage word of what is being done; empty unless it is running
 * @param percent of the stage, in tens; empty where it cannot be measured
 */
record WorkView(String state, String to, Optional<String> stage, Optional<Integer> percent) {

    /** What there is to say about a campaign; nothing most of the time. */
    static Optional<WorkView> of(Campaign campaign, RunningWorks works) {
        return works.progress(campaign.key())
                .map(WorkView::running)
                .or(() -> works.failure(campaign.key())
                        .filter(failure -> campaign.state().leadsTo(failure.to()))
                        .map(WorkView::failed))
                .or(() -> Optional.of(campaign)
                        .filter(some -> some.state() == CampaignState.CLOSED
                                && some.sealing().attempt().isPresent())
                        .map(begun -> idle("begun", CampaignState.SEALED)));
    }

    private static WorkView running(Progress progress) {
        return new WorkView(
                "running",
                progress.to().word(),
                Optional.of(progress.stage().word()),
                progress.percent().isPresent() ? Optional.of(progress.percent().getAsInt()) : Optional.empty());
    }

    private static WorkView failed(RunningWorks.Failure failure) {
        boolean unreadable = failure.cause() instanceof RefusedChangeException refused
                && refused.reason() == RefusedChangeException.Reason.UNREADABLE_ANSWERS;
        return idle(unreadable ? "unreadable" : "failed", failure.to());
    }

    private static WorkView idle(String state, CampaignState to) {
        return new WorkView(state, to.word(), Optional.empty(), Optional.empty());
    }

    /** Whether it is being carried out. */
    public boolean isRunning() {
        return stage.isPresent();
    }

    /** Changes with what is shown. */
    public String version() {
        return stage.orElse("") + percent.map(part -> " " + part).orElse("");
    }
}
