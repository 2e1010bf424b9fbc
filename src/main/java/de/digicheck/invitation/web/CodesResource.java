package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.invitation.CodeRequests;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.json.JsonBody;
import de.digicheck.platform.json.JsonMap;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Issues access codes to programs. */
@RestController
@Tag(name = "campaigns")
final class CodesResource {

    private final Campaigns campaigns;
    private final RecordedCodes codes;
    private final CurrentMunicipality town;

    CodesResource(Campaigns campaigns, RecordedCodes codes, CurrentMunicipality town) {
        this.campaigns = campaigns;
        this.codes = codes;
        this.town = town;
    }

    @PostMapping(
            path = "/api/v1/campaigns/{campaign}/codes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Issue all access codes of a campaign, once and before it opens",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CodesSchema.class))))
    @ApiResponse(responseCode = "201", description = "All codes; they are kept as hashes and cannot be told again")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "404", description = "unknown-campaign")
    @ApiResponse(responseCode = "409", description = "codes-issued, wrong-state, changed-meanwhile")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<CodesJson> issue(
            @PathVariable String campaign,
            @RequestBody String body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn account) {
        Violations violations = new Violations();
        List<CodeRequests.Wish> wishes = wishes(body, violations);
        return Mono.just(campaign)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(campaigns::find)
                .switchIfEmpty(Mono.error(CodeErrors::unknown))
                .flatMap(found -> issue(found, wishes, account, violations))
                .onErrorMap(RefusedChangeException.class, CodeErrors::of);
    }

    private Mono<CodesJson> issue(
            Campaign campaign, List<CodeRequests.Wish> wishes, SignedIn account, Violations violations) {
        CodeRequests.Checked checked =
                new CodeRequests(campaign.plan().grid(), town.at(campaign.announcedAt())).check(wishes);
        for (CodeRequests.Problem problem : checked.problems()) {
            String pointer = "/parts/" + problem.place() + "/" + problem.field();
            if (!violations.isWrong(pointer)) {
                violations.add(pointer, problem.code(), problem.detail());
            }
        }
        violations.throwIfAny();
        return codes.issue(campaign.key(), account, checked.requests(), 0).map(issued -> CodesJson.of(issued, wishes));
    }

    /** What is missing or of another type is a violation, and something that is no wish. */
    private static List<CodeRequests.Wish> wishes(String body, Violations violations) {
        JsonMap map = JsonBody.read(body, violations);
        List<JsonMap> parts = map.objects("parts");
        if (parts.isEmpty() && !violations.isWrong("/parts")) {
            map.violate("parts", "missing", "name at least one unit");
        }
        map.rejectUnknown();
        List<CodeRequests.Wish> wishes = new ArrayList<>();
        for (JsonMap part : parts) {
            Optional<String> unit = part.findText("unit");
            Optional<Integer> count = part.findInteger("count");
            requirePresent(part, "unit", unit, violations);
            requirePresent(part, "count", count, violations);
            wishes.add(new CodeRequests.Wish(unit.orElse(""), part.findText("role"), count.orElse(0)));
            part.rejectUnknown();
        }
        return wishes;
    }

    private static void requirePresent(JsonMap part, String name, Optional<?> value, Violations violations) {
        if (value.isEmpty() && !violations.isWrong(part.pointer(name))) {
            part.violate(name, "missing", "it is required");
        }
    }

    /** Describes the body. */
    @Schema(name = "CodeOrder", requiredProperties = "parts")
    record CodesSchema(List<PartSchema> parts) {}

    /** Describes codes of one unit. */
    @Schema(
            name = "CodesOfUnit",
            requiredProperties = {"unit", "count"})
    record PartSchema(
            @Schema(description = "code of a unit, for its own staff, or key of a part of the announced grid")
            String unit,

            @Nullable String role,
            @Schema(minimum = "1") int count) {}
}
