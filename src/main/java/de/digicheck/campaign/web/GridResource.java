package de.digicheck.campaign.web;

import de.digicheck.organisation.GridStep;
import de.digicheck.organisation.GridStep.Kind;
import de.digicheck.platform.json.JsonBody;
import de.digicheck.platform.json.JsonMap;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.PartKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The announced grid of a draft, for programs. */
@RestController
@Tag(name = "campaigns")
final class GridResource {

    private static final int TWO = 2;

    private final Entrustment entrustment;
    private final GridEditing editing;

    GridResource(GridEditing editing, Entrustment entrustment) {
        this.entrustment = entrustment;
        this.editing = editing;
    }

    @PostMapping(
            path = CampaignResource.ADDRESS + "/{campaign}/grid",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Join parts of a draft, attach direct staff to a part, or take the last step back",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = GridSchema.class))))
    @ApiResponse(responseCode = "200", description = "The campaign as it is now")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "404", description = "unknown-campaign")
    @ApiResponse(responseCode = "409", description = "wrong-state, changed-meanwhile")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<CampaignJson> change(
            @PathVariable String campaign, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return Mono.fromCallable(() -> step(body))
                .flatMap(step -> step.map(some -> editing.add(campaign, some, account))
                        .orElseGet(() -> editing.undo(campaign, account)))
                .flatMap(entrustment::describe);
    }

    /** The step to add; empty to take the last one back. */
    private static Optional<GridStep> step(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        List<String> join = map.texts("join");
        List<String> attach = map.texts("attach");
        boolean undo = map.findBoolean("undo").orElse(false);
        map.rejectUnknown();
        int asked = (join.isEmpty() ? 0 : 1) + (attach.isEmpty() ? 0 : 1) + (undo ? 1 : 0);
        if (asked != 1 && violations.list().isEmpty()) {
            violations.add("", "missing", "give exactly one of join, attach and undo");
        }
        if (!attach.isEmpty() && attach.size() != TWO) {
            map.violate("attach", "wrong-type", "give the direct staff of a unit and a unit directly below it");
        }
        violations.throwIfAny();
        return undo ? Optional.empty() : Optional.of(step(join, attach));
    }

    private static GridStep step(List<String> join, List<String> attach) {
        return join.isEmpty() ? new GridStep(Kind.ATTACH, keys(attach)) : new GridStep(Kind.JOIN, keys(join));
    }

    /** Blank keys name no part. */
    static List<PartKey> keys(List<String> values) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .map(PartKey::new)
                .toList();
    }

    /** One of the three. */
    record GridSchema(List<String> join, List<String> attach, boolean undo) {}
}
