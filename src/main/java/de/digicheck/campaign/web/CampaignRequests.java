package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Outcome;
import de.digicheck.campaign.PartyAnswer;
import de.digicheck.campaign.PartyRecord;
import de.digicheck.campaign.Passphrase;
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
import tools.jackson.databind.JsonNode;

/** Reads what programs send about campaigns. */
final class CampaignRequests {

    /** Longest reference to a document. */
    static final int LONGEST_DOCUMENT = 200;

    /** Longest reason that is shown to those who are asked. */
    static final int LONGEST_REASON = 500;

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
        boolean automatic = map.findBoolean("automatic").orElse(false);
        boolean openLink = map.findBoolean("openLink").orElse(false);
        Optional<ReleaseTerms> terms = map.findObject("terms")
                .map(given -> TermsInput.read(given, town, map.pointer("terms"), violations))
                .orElseGet(() -> Optional.of(town));
        map.rejectUnknown();
        return new PlanInput(key, questionnaire, version, units, opens, closes, automatic, openLink, terms);
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
        Optional<String> document = document(map);
        Optional<String> hash = map.findText("termsHash");
        boolean conditions = conditions(map, to, reason);
        Optional<Passphrase> passphrase =
                map.findText("passphrase").filter(text -> !text.isBlank()).map(Passphrase::of);
        map.rejectUnknown();
        violations.throwIfAny();
        return new Step(to.orElseThrow(), reason, document, hash, conditions, passphrase);
    }

    private static boolean conditions(JsonMap map, Optional<CampaignState> to, Optional<String> reason) {
        Optional<String> outcome = map.findText("outcome");
        if (outcome.isEmpty()) {
            return false;
        }
        boolean known = to.filter(CampaignState.DRAFTED::equals).isPresent()
                && Outcome.of(outcome.get()).filter(one -> !one.isPositive()).isPresent();
        if (!known) {
            map.violate("outcome", "unknown-outcome", "give refused or with-conditions, with \"to\": \"drafted\"");
            return false;
        }
        boolean conditions = outcome.get().equals(Outcome.WITH_CONDITIONS.word());
        if (conditions && reason.isEmpty()) {
            map.violate("reason", "missing", "say what the conditions are");
        }
        return conditions;
    }

    private static Optional<String> document(JsonMap map) {
        Optional<String> document = map.findText("document").map(String::strip).filter(text -> !text.isEmpty());
        if (document.filter(text -> text.length() > LONGEST_DOCUMENT).isPresent()) {
            map.violate("document", "too-long", "give at most " + LONGEST_DOCUMENT + " characters");
        }
        return document;
    }

    /** What is recorded for a party. */
    static PartyRecord statement(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        Optional<String> party = PlanCheck.required("/party", map.findText("party"), violations);
        Optional<String> word = PlanCheck.required("/outcome", map.findText("outcome"), violations);
        Optional<Outcome> outcome = word.flatMap(Outcome::of).filter(Outcome::isPositive);
        if (word.isPresent() && outcome.isEmpty()) {
            map.violate("outcome", "unknown-outcome", "give given (told or heard) or lapsed");
        }
        Optional<LocalDate> day = PlanCheck.day("/day", map.findText("day"), violations);
        Optional<String> document = document(map);
        Optional<String> words = map.findText("words").filter(text -> !text.isBlank());
        map.rejectUnknown();
        violations.throwIfAny();
        return new PartyRecord(party.orElseThrow(), outcome.orElseThrow(), day.orElseThrow(), document, words);
    }

    /** A later last day. */
    static Extension extension(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        Optional<LocalDate> closes = PlanCheck.day("/closes", map.findText("closes"), violations);
        Optional<String> reason = reason(map, violations);
        map.rejectUnknown();
        violations.throwIfAny();
        return new Extension(closes.orElseThrow(), reason.orElseThrow());
    }

    private static Optional<String> reason(JsonMap map, Violations violations) {
        Optional<String> reason = PlanCheck.required("/reason", map.findText("reason"), violations);
        if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
            map.violate("reason", "too-long", "give at most " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    /** Stricter terms; what is absent stays. */
    static Tightening tightening(String body, ReleaseTerms agreed) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        Optional<String> reason = reason(map, violations);
        Optional<ReleaseTerms> terms = map.findObject("terms").flatMap(given -> stricter(given, agreed, violations));
        if (terms.isEmpty() && !violations.isWrong("/terms")) {
            map.violate("terms", "missing", "give what becomes stricter");
        }
        map.rejectUnknown();
        violations.throwIfAny();
        return new Tightening(terms.orElseThrow(), reason.orElseThrow());
    }

    /** Terms with what is given made stricter; who keeps the key never changes. */
    static Optional<ReleaseTerms> stricter(JsonNode given, ReleaseTerms agreed, Violations violations) {
        return TermsInput.read(given, agreed, "/terms", violations)
                .map(terms -> terms.withKeyHolder(agreed.keyHolder()));
    }

    /**
     * Where a campaign shall go.
     *
     * @param reason of a refusal, or the conditions
     * @param termsHash of the terms that were seen
     * @param conditions whether the party would agree under conditions
     * @param passphrase of a trustee
     */
    record Step(
            CampaignState to,
            Optional<String> reason,
            Optional<String> document,
            Optional<String> termsHash,
            boolean conditions,
            Optional<Passphrase> passphrase) {

        /** What the account says for its parties. */
        PartyAnswer answer() {
            Outcome no = conditions ? Outcome.WITH_CONDITIONS : Outcome.REFUSED;
            return new PartyAnswer(to == CampaignState.AGREED ? Outcome.GIVEN : no, termsHash, document, reason);
        }
    }

    /** More days. */
    record Extension(LocalDate closes, String reason) {}

    /** Terms that are stricter than before. */
    record Tightening(ReleaseTerms terms, String reason) {}

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

            @Schema(description = "whether the service opens on the first day and closes after the last by itself")
            boolean automatic,

            @Schema(description = "whether everybody who knows the address can answer")
            boolean openLink,

            @Schema(description = "names and values of analysis/release-terms.yaml; what is absent is as in the town's")
            @Nullable
            Map<String, Object> terms) {}

    /** Describes the body of a step. */
    @Schema(name = "Transition", requiredProperties = "to")
    record StepSchema(
            @Schema(allowableValues = {"drafted", "agreed", "open", "closed", "sealed", "released"})
            String to,

            @Schema(description = "of a refusal, or the conditions") @Nullable
            String reason,

            @Schema(
                    description = "with drafted: would agree under conditions, which are the reason",
                    allowableValues = {"refused", "with-conditions"})
            @Nullable
            String outcome,

            @Schema(description = "reference in words, such as a staff agreement") @Nullable
            String document,

            @Schema(description = "of the terms that were read; another one is refused") @Nullable
            String termsHash,

            @Schema(
                    description =
                            "of a trustee: sets it with agreed, opens the key with sealed; not used where the service keeps the key")
            @Nullable
            String passphrase) {}

    /** Describes the body of what is recorded for a party. */
    @Schema(
            name = "PartyStatement",
            requiredProperties = {"party", "outcome", "day"})
    record StatementSchema(
            @Schema(example = "equal-opportunities") String party,
            @Schema(allowableValues = {"given", "lapsed"}) String outcome,
            LocalDate day,
            @Nullable String document,
            @Nullable String words) {}

    /** Describes the body of an extension. */
    @Schema(
            name = "Extension",
            requiredProperties = {"closes", "reason"})
    record ExtensionSchema(LocalDate closes, String reason) {}

    /** Describes the body of stricter terms. */
    @Schema(
            name = "Tightening",
            requiredProperties = {"terms", "reason"})
    record TighteningSchema(Map<String, Object> terms, String reason) {}
}
