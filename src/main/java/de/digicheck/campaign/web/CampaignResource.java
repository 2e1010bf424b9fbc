package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.Campaigns;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Campaigns, for programs. */
@RestController
@RequestMapping(CampaignResource.ADDRESS)
@Tag(name = "campaigns", description = "Draft, agree, open, close, seal and release a campaign")
final class CampaignResource {

    static final String ADDRESS = "/api/v1/campaigns";

    private final Campaigns campaigns;
    private final Drafting drafting;
    private final Consultation consultation;
    private final Entrustment entrustment;

    CampaignResource(Campaigns campaigns, Drafting drafting, Consultation consultation, Entrustment entrustment) {
        this.entrustment = entrustment;
        this.campaigns = campaigns;
        this.drafting = drafting;
        this.consultation = consultation;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All campaigns, by key")
    Flux<CampaignJson> list() {
        return campaigns.list().concatMap(entrustment::describe);
    }

    @GetMapping(path = "/{campaign}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One campaign")
    @ApiResponse(responseCode = "200", description = "The campaign")
    @ApiResponse(responseCode = "404", description = "unknown-campaign")
    Mono<CampaignJson> get(@PathVariable String campaign) {
        return drafting.get(campaign).flatMap(entrustment::describe);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Draft a campaign",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CampaignRequests.PlanSchema.class))))
    @ApiResponse(responseCode = "201", description = "The draft; its address is in the header Location")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "409", description = "key-taken")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<ResponseEntity<CampaignJson>> draft(@RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        Violations violations = new Violations();
        PlanInput input = CampaignRequests.plan(body, drafting.townTerms(), violations);
        return drafting.draft(input, violations, account)
                .flatMap(entrustment::describe)
                .map(CampaignResource::created);
    }

    private static ResponseEntity<CampaignJson> created(CampaignJson campaign) {
        return ResponseEntity.created(URI.create(ADDRESS + "/" + campaign.key()))
                .body(campaign);
    }

    @PostMapping(
            path = "/{campaign}/transitions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Move a campaign to its next state, agree to it, or refuse it",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CampaignRequests.StepSchema.class))))
    @ApiResponse(responseCode = "200", description = "The campaign as it is now")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "403", description = "not-allowed: this step is not the account's")
    @ApiResponse(responseCode = "404", description = "unknown-campaign")
    @ApiResponse(
            responseCode = "409",
            description = "wrong-state, changed-meanwhile, questionnaire-changed, trustees-missing")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations; wrong-passphrase")
    @ApiResponse(responseCode = "429", description = "too-many-attempts: too many wrong passphrases")
    Mono<CampaignJson> move(
            @PathVariable String campaign, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        CampaignRequests.Step step = CampaignRequests.step(body);
        return entrustment
                .move(campaign, step, account)
                .switchIfEmpty(Mono.defer(() -> move(campaign, step, account)))
                .flatMap(entrustment::describe);
    }

    private Mono<Campaign> move(String campaign, CampaignRequests.Step step, SignedIn account) {
        return switch (step.to()) {
            case AGREED, DRAFTED -> consultation.answer(campaign, step.answer(), account);
            case OPEN, CLOSED, SEALED, RELEASED -> drafting.move(campaign, step.to(), step.reason(), account);
        };
    }
}
