package de.digicheck.campaign.web;

import de.digicheck.campaign.RunningWorks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far sealing or releasing a campaign is. */
@RestController
@RequestMapping(CampaignResource.ADDRESS + "/{campaign}/progress")
@Tag(name = "campaigns")
final class ProgressResource {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /** Short enough that no proxy takes the silence for the end. */
    private static final int TELL_ANYHOW = 20;

    /** Then the reader asks anew, and is asked who it is. */
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(30);

    private final Drafting drafting;
    private final RunningWorks works;

    ProgressResource(Drafting drafting, RunningWorks works) {
        this.drafting = drafting;
        this.works = works;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Progress of sealing or releasing", description = "Percent of the stage, in tens.")
    Mono<ProgressJson> progress(@PathVariable String campaign) {
        return drafting.get(campaign).map(found -> ProgressJson.of(found, WorkView.of(found, works)));
    }

    /** The progress now and whenever it changes, until nothing is running. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Progress, pushed",
            description = "Events named progress: the first at once, others on change, the last without a stage.")
    Flux<ServerSentEvent<ProgressJson>> stream(@PathVariable String campaign) {
        return Flux.interval(Duration.ZERO, LOOK_AGAIN)
                .onBackpressureDrop()
                .take(LONGEST_STREAM)
                .concatMap(tick -> progress(campaign), 1)
                .takeUntil(now -> now.stage() == null)
                .scan(Told.NOTHING, Told::next)
                .skip(1)
                .filter(Told::isDue)
                .map(Told::event);
    }

    /** What a reader was told last, and how often nothing was new since. */
    private record Told(@Nullable ProgressJson last, int silent) {

        static final Told NOTHING = new Told(null, 0);

        Told next(ProgressJson now) {
            return new Told(now, now.equals(last) ? silent + 1 : 0);
        }

        boolean isDue() {
            return silent % TELL_ANYHOW == 0;
        }

        ServerSentEvent<ProgressJson> event() {
            ProgressJson now = last;
            return silent == 0 && now != null
                    ? ServerSentEvent.<ProgressJson>builder()
                            .event("progress")
                            .data(now)
                            .build()
                    : ServerSentEvent.<ProgressJson>builder()
                            .comment("unchanged")
                            .build();
        }
    }
}
