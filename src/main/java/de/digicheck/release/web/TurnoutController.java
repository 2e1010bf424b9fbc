package de.digicheck.release.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.release.TurnoutBoard;
import de.digicheck.shared.AccountRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How many have answered, in tens and once an hour. */
@Controller
@Tag(name = "campaigns")
class TurnoutController {

    private static final ProblemType UNKNOWN_CAMPAIGN =
            new ProblemType("unknown-campaign", 404, "There is no such campaign");

    /** Pilots and heads see their own units; these have no figures as long as campaigns have no parts. */
    private static final Set<AccountRole> SEE_THE_TOWN =
            Set.of(AccountRole.ADMIN, AccountRole.CDO, AccountRole.STAFF_COUNCIL, AccountRole.DPO);

    private final Campaigns campaigns;
    private final TurnoutBoard board;

    TurnoutController(Campaigns campaigns, TurnoutBoard board) {
        this.campaigns = campaigns;
        this.board = board;
    }

    @GetMapping(path = "/api/v1/campaigns/{campaign}/turnout", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "Turnout", description = "Counts are rounded down to tens and change once an hour.")
    Mono<TurnoutJson> turnout(@PathVariable String campaign, @AuthenticationPrincipal SignedIn reader) {
        return find(campaign)
                .flatMap(board::of)
                .map(turnout -> TurnoutJson.of(turnout, seesTown(reader)))
                .defaultIfEmpty(TurnoutJson.none(campaign));
    }

    @GetMapping("/erhebungen/{campaign}/ruecklauf")
    Mono<Rendering> page(@PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, Locale locale) {
        return find(campaign).flatMap(found -> board.of(found)
                .filter(turnout -> seesTown(reader))
                .map(turnout -> TurnoutPage.of(turnout, locale))
                .defaultIfEmpty(seesTown(reader) ? TurnoutPage.NOT_OPEN : TurnoutPage.NO_OWN_UNITS)
                .map(page -> Rendering.view("release/turnout")
                        .modelAttribute("campaign", found.key().value())
                        .modelAttribute("demo", found.demo())
                        .modelAttribute("page", page)
                        .build()));
    }

    private Mono<Campaign> find(String campaign) {
        return Mono.justOrEmpty(campaign)
                .filter(CampaignKey::isKey)
                .flatMap(key -> campaigns.find(new CampaignKey(key)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(UNKNOWN_CAMPAIGN, "no campaign " + campaign)));
    }

    private static boolean seesTown(SignedIn reader) {
        return reader.roles().stream().anyMatch(SEE_THE_TOWN::contains);
    }
}
