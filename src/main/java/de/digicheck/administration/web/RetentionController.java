package de.digicheck.administration.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.Campaigns;
import de.digicheck.platform.security.SignInLog;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is deleted when, and what was: one page over all campaigns. */
@Controller
final class RetentionController {

    private final Campaigns campaigns;
    private final Clock clock;

    RetentionController(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * A line of the page.
     *
     * @param days from the release to the deletion
     * @param due the day from which answers are not kept any more; empty as long as nothing is released
     * @param deleted when they were deleted
     * @param late whether they are still there although the day has come; the service tries again every hour
     */
    record Line(
            String campaign,
            String state,
            int days,
            Optional<LocalDate> due,
            Optional<LocalDate> deleted,
            boolean late) {

        static Line of(Campaign campaign, LocalDate today) {
            Optional<LocalDate> due = campaign.keepsAnswersUntil();
            Optional<LocalDate> deleted = campaign.sealing().deleted();
            return new Line(
                    campaign.key().value(),
                    campaign.state().word(),
                    campaign.plan().terms().retentionDays(),
                    due,
                    deleted,
                    deleted.isEmpty() && due.filter(day -> day.isBefore(today)).isPresent());
        }
    }

    @GetMapping("/verwaltung/aufbewahrung")
    Mono<Rendering> page() {
        LocalDate today = GermanTime.today(clock);
        return campaigns
                .list()
                .map(campaign -> Line.of(campaign, today))
                .collectList()
                .map(lines -> Rendering.view("administration/retention")
                        .modelAttribute("lines", lines)
                        .modelAttribute("signInDays", SignInLog.KEPT.toDays())
                        .build());
    }
}
