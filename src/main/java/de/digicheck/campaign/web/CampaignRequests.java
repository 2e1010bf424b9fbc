package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.platform.json.JsonBody;
import de.digicheck.platform.json.JsonMap;
import de.digicheck.platform.json.Violations;
import de.digicheck.shared.Suggestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what programs send about campaigns. */
final class CampaignRequests {

    private CampaignRequests() {}

    /** A new campaign, as far as it can be read; findings so far are in {@code violations}. */
    static PlanInput plan(String body, ReleaseTerms town, Violations violations) {
        JsonMap map = JsonBody.read(body, violations);
        Optional<String> key = map.findText("key");
        Optional<String> questionnaire = map.findText("questionnaire");
        Optional<Integer> version = map.findInteger("version");
        List<String> units = map.texts("units");
        Optional<String> opens = map.findText("opens");
        Optional<String> closes = map.findText("closes");
        boolean openLink = map.findBoolean("openLink").orElse(false);
        Optional<ReleaseTerms> terms = map.findObject("terms")
                .map(given -> TermsInput.read(given, town, map.pointer("terms"), violations))
                .orElseGet(() -> Optional.of(TermsInput.usual(town)));
        map.rejectUnknown();
        return new PlanInput(key, questionnaire, version, units, opens, closes, openLink, terms);
    }

    /**
     * A step of a campaign.
     *
     * @throws de.digicheck.platform.errors.ProblemException with everything that is wrong
     */
    static Step step(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        Optional<String> word = map.findText("to");
        Optional<CampaignState> to = word.flatMap(CampaignState::of);
        if (word.isEmpty() && !violations.isWrong(map.pointer("to"))) {
            map.violate("to", "missing", "it is required");
        } else if (word.isPresent() && to.isEmpty()) {
            List<String> known = Arrays.stream(CampaignState.values())
                    .map(CampaignState::word)
                    .toList();
            map.violate("to", "unknown-state", Suggestion.instead(word.get(), known));
        }
        Optional<String> reason = map.findText("reason").filter(text -> !text.isBlank());
        map.findText("passphrase");
        map.rejectUnknown();
        violations.throwIfAny();
        return new Step(to.orElseThrow(), reason);
    }

    /** Where a campaign shall go. */
    record Step(CampaignState to, Optional<String> reason) {}

    /** Describes the body of a new campaign. */
    @Schema(
            name = "NewCampaign",
            requiredProperties = {"key", "questionnaire", "version", "opens", "closes"})
    record PlanSchema(
            @Schema(example = "winter-2027", pattern = "[a-z0-9]+(-[a-z0-9]+)*", maxLength = 40)
            String key,

            @Schema(example = "digitalisierung-kurz") String questionnaire,
            @Schema(example = "1") int version,

            @Schema(description = "codes of units, each with everything below it; none: the whole town")
            List<String> units,

            @Schema(description = "first day, German time") LocalDate opens,
            @Schema(description = "last day, German time") LocalDate closes,

            @Schema(description = "whether everybody who knows the address can answer; required to be true for now")
            boolean openLink,

            @Schema(description = "names and values of analysis/release-terms.yaml; what is absent is as in the town's")
            @Nullable
            Map<String, Object> terms) {}

    /** Describes the body of a step. */
    @Schema(name = "Transition", requiredProperties = "to")
    record StepSchema(
            @Schema(allowableValues = {"drafted", "agreed", "open", "closed", "sealed", "released"})
            String to,

            @Nullable String reason,

            @Schema(description = "of a trustee; not used while the service keeps the key") @Nullable
            String passphrase) {}
}
