package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.platform.json.Violations;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What stands in the form of a new campaign, or of a draft. */
record PlanForm(
        String key,
        String questionnaire,
        List<String> units,
        String opens,
        String closes,
        boolean automatic,
        boolean openLink,
        TermsForm terms) {

    /** The form of a new campaign. */
    static PlanForm empty(TermsForm terms) {
        return new PlanForm("", "", List.of(), "", "", true, true, terms);
    }

    /** The form of a draft. */
    static PlanForm of(Campaign draft, TermsForm terms) {
        CampaignPlan plan = draft.plan();
        return new PlanForm(
                draft.key().value(),
                plan.questionnaire().key() + ":" + plan.questionnaire().version(),
                plan.units().stream().map(OrgUnitCode::value).toList(),
                plan.window().opens().toString(),
                plan.window().closes().toString(),
                plan.window().automatic(),
                plan.openLink(),
                terms);
    }

    /** What was typed. */
    static PlanForm of(MultiValueMap<String, String> data, TermsForm before) {
        return new PlanForm(
                value(data, "key"),
                value(data, "questionnaire"),
                data.getOrDefault("units", List.of()),
                value(data, "opens"),
                value(data, "closes"),
                data.containsKey("automatic"),
                data.containsKey("openLink"),
                before.with(data));
    }

    PlanForm withKey(String other) {
        return new PlanForm(other, questionnaire, units, opens, closes, automatic, openLink, terms);
    }

    private static String value(MultiValueMap<String, String> data, String name) {
        return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
    }

    PlanInput input(Drafting drafting, Violations violations) {
        String[] parts = questionnaire.split(":", 2);
        Optional<Integer> version = Optional.of(parts)
                .filter(two -> two.length == 2 && two[1].matches("[0-9]{1,9}"))
                .map(two -> Integer.valueOf(two[1]));
        return new PlanInput(
                Optional.of(key),
                Optional.of(parts[0]),
                version,
                units,
                Optional.of(opens),
                Optional.of(closes),
                automatic,
                openLink,
                TermsInput.read(terms.json(), drafting.townTerms(), "/terms", violations));
    }
}
