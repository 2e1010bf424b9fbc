package de.digicheck.response;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.StateChange;
import de.digicheck.organisation.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class DrainTest {

    private static final CampaignKey KEY = new CampaignKey("c");
    private static final Instant CLOSED = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final SubmissionsInFlight inFlight = new SubmissionsInFlight();

    private Drain drain(Duration grace, Instant now) {
        return new Drain(inFlight, grace, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Campaign closedCampaign() {
        LocalDate day = LocalDate.parse("2026-11-22");
        CampaignPlan plan = CampaignPlan.of(
                new QuestionnaireReference("q", 1, "hash"),
                new CampaignPlan.Population(Municipality.flat(List.of(), List.of()), List.of()),
                new CampaignWindow(day, day),
                true,
                ReleaseTerms.DEFAULTS);
        Campaign campaign = Campaign.draft(KEY, "town", plan, false, change(CampaignState.DRAFTED));
        for (CampaignState state : List.of(CampaignState.AGREED, CampaignState.OPEN, CampaignState.CLOSED)) {
            campaign = campaign.enter(change(state));
        }
        return campaign;
    }

    private static StateChange change(CampaignState to) {
        return new StateChange(to, CLOSED, "cdo", Optional.empty());
    }

    @Test
    void waitsForOtherInstances() {
        StepVerifier.create(drain(GRACE, CLOSED.plus(GRACE).minusMillis(400)).after(closedCampaign()))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(200))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void waitsForNobodyLongAfterTheClose() {
        StepVerifier.create(drain(GRACE, CLOSED.plusSeconds(61)).after(closedCampaign()))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void waitsForOwnSubmissionsThatHaveBegun() {
        Sinks.Empty<String> ofThis = Sinks.empty();
        Sinks.Empty<String> ofAnother = Sinks.empty();
        Sinks.Empty<String> later = Sinks.empty();
        inFlight.during(KEY, ofThis::asMono).subscribe().dispose();
        inFlight.during(new CampaignKey("another"), ofAnother::asMono).subscribe();

        StepVerifier.create(drain(Duration.ZERO, CLOSED).after(closedCampaign()))
                .expectSubscription()
                .then(() -> inFlight.during(KEY, later::asMono).subscribe())
                .expectNoEvent(Duration.ofMillis(50))
                .then(ofThis::tryEmitEmpty)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void doesNotWaitForSubmissionsThatFailed() {
        inFlight.during(KEY, () -> Mono.error(new IllegalStateException("no store")))
                .onErrorComplete()
                .subscribe();

        StepVerifier.create(drain(Duration.ZERO, CLOSED).after(closedCampaign()))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void refusesAGraceThatOtherInstancesMayOutlast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drain(EncryptedInbox.LONGEST, CLOSED))
                .withMessageContaining("digicheck.sealing.grace");
        assertThatNoException().isThrownBy(() -> drain(EncryptedInbox.LONGEST.plusSeconds(1), CLOSED));
    }
}
