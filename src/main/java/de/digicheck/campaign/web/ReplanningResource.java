package de.digicheck.campaign.web;

import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Changes of plans and what is recorded for parties, for programs. */
@RestController
@RequestMapping(
        path = CampaignResource.ADDRESS + "/{campaign}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "campaigns")
@ApiResponse(responseCode = "200", description = "The campaign as it is now")
@ApiResponse(responseCode = "400", description = "malformed-json")
@ApiResponse(responseCode = "403", description = "not-allowed")
@ApiResponse(responseCode = "404", description = "unknown-campaign")
@ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
final class ReplanningResource {

    private final Entrustment entrustment;
    private final Drafting drafting;
    private final Consultation consultation;

    ReplanningResource(Drafting drafting, Consultation consultation, Entrustment entrustment) {
        this.entrustment = entrustment;
        this.drafting = drafting;
        this.consultation = consultation;
    }

    @PostMapping("/plan")
    @Operation(
            summary = "Replace the plan of a draft; everybody is asked anew",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CampaignRequests.PlanSchema.class))))
    @ApiResponse(responseCode = "409", description = "wrong-state")
    Mono<CampaignJson> edit(
            @PathVariable String campaign, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        Violations violations = new Violations();
        PlanInput input = CampaignRequests.plan(body, drafting.townTerms(), violations);
        input.key()
                .filter(key -> !key.equals(campaign))
                .ifPresent(key -> violations.add("/key", "key-differs", "the key of a campaign never changes"));
        return drafting.get(campaign)
                .map(before -> drafting.withSteps(drafting.plan(input, violations), before.plan()))
                .flatMap(plan -> consultation.edit(campaign, plan, account))
                .flatMap(entrustment::describe);
    }

    @PostMapping("/statements")
    @Operation(
            summary = "Record that a party was told or heard, or said nothing in its time",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CampaignRequests.StatementSchema.class))))
    @ApiResponse(responseCode = "409", description = "wrong-state, deadline-runs, wrong-day")
    Mono<CampaignJson> record(
            @PathVariable String campaign, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return consultation
                .record(campaign, CampaignRequests.statement(body), account)
                .flatMap(entrustment::describe);
    }

    @PostMapping("/extension")
    @Operation(
            summary = "Give those who are asked more days",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CampaignRequests.ExtensionSchema.class))))
    @ApiResponse(responseCode = "409", description = "wrong-state, wrong-day")
    Mono<CampaignJson> extend(
            @PathVariable String campaign, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        CampaignRequests.Extension wanted = CampaignRequests.extension(body);
        return consultation
                .extend(campaign, wanted.closes(), wanted.reason(), account)
                .flatMap(entrustment::describe);
    }

    @PostMapping("/terms")
    @Operation(
            summary = "Make terms stricter that were agreed upon",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(implementation = CampaignRequests.TighteningSchema.class))))
    @ApiResponse(responseCode = "409", description = "wrong-state, weaker-terms")
    Mono<CampaignJson> tighten(
            @PathVariable String campaign, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return drafting.get(campaign)
                .map(some -> CampaignRequests.tightening(body, some.plan().terms()))
                .flatMap(wanted -> consultation.tighten(campaign, wanted.terms(), wanted.reason(), account))
                .flatMap(entrustment::describe);
    }
}
