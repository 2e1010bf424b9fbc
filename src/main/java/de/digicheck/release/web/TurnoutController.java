package de.digicheck.release.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.ContentPolicy;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.release.TurnoutBoard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How many have answered, in tens and once an hour. */
@Controller
@Tag(name = "campaigns")
class TurnoutController {

    private static final String API = "/api/v1/campaigns/{campaign}/turnout";

    private static final ProblemType UNKNOWN_CAMPAIGN =
            new ProblemType("unknown-campaign", 404, "There is no such campaign");

    /** Short enough that no proxy takes the silence for the end. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(25);

    /** Then the reader asks anew, and is asked who it is. */
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(30);

    private final Campaigns campaigns;
    private final TurnoutBoard board;
    private final CurrentMunicipality town;

    TurnoutController(Campaigns campaigns, TurnoutBoard board, CurrentMunicipality town) {
        this.campaigns = campaigns;
        this.board = board;
        this.town = town;
    }

    @GetMapping(path = API, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Turnout", description = "Counts are rounded down to tens and change once an hour.")
    Mono<TurnoutJson> turnout(@PathVariable String campaign, @AuthenticationPrincipal SignedIn reader) {
        return json(campaign, Sight.of(reader, town.now()));
    }

    /** The turnout now and whenever it changes; a comment in between keeps the connection. */
    @GetMapping(path = API, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    @Operation(summary = "Turnout, pushed", description = "Events named turnout: the first at once, others on change.")
    Flux<ServerSentEvent<TurnoutJson>> stream(@PathVariable String campaign, @AuthenticationPrincipal SignedIn reader) {
        Sight sight = Sight.of(reader, town.now());
        return Flux.interval(Duration.ZERO, LOOK_AGAIN)
                .onBackpressureDrop()
                .take(LONGEST_STREAM)
                .concatMap(tick -> json(campaign, sight))
                .scan(Pushed.NOTHING, Pushed::next)
                .skip(1)
                .map(Pushed::event);
    }

    private Mono<TurnoutJson> json(String campaign, Sight sight) {
        return find(campaign)
                .flatMap(board::of)
                .map(turnout -> TurnoutJson.of(turnout, sight))
                .defaultIfEmpty(TurnoutJson.none(campaign));
    }

    @GetMapping("/erhebungen/{campaign}/ruecklauf")
    Mono<Rendering> page(@PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, Locale locale) {
        Sight sight = Sight.of(reader, town.now());
        return find(campaign).flatMap(found -> board.of(found)
                .map(turnout -> TurnoutPage.of(turnout, sight, town.at(found.announcedAt()), locale))
                .defaultIfEmpty(TurnoutPage.NOT_OPEN)
                .map(page -> page(found, page, reader.may(Right.SEE_CAMPAIGNS))));
    }

    private static Rendering page(Campaign campaign, TurnoutPage page, boolean seesCampaign) {
        return Rendering.view("release/turnout")
                .header(ContentPolicy.HEADER, ContentPolicy.WITH_SCRIPT)
                .modelAttribute("campaign", campaign.key().value())
                .modelAttribute("demo", campaign.demo())
                .modelAttribute("page", page)
                .modelAttribute("seesCampaign", seesCampaign)
                .build();
    }

    private Mono<Campaign> find(String campaign) {
        return Mono.justOrEmpty(campaign)
                .filter(CampaignKey::isKey)
                .flatMap(key -> campaigns.find(new CampaignKey(key)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(UNKNOWN_CAMPAIGN, "no campaign " + campaign)));
    }
}
