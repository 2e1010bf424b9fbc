package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.Trustees;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.json.Violations;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a plan of what somebody has asked for, or tells everything that is wrong with it. */
final class PlanCheck {

    private final Questionnaires questionnaires;
    private final Municipality town;

    PlanCheck(Questionnaires questionnaires, Municipality town) {
        this.questionnaires = questionnaires;
        this.town = town;
    }

    /** The plan; empty when something is wrong, then or before. */
    Optional<NewCampaign> check(PlanInput input, Violations violations) {
        Optional<CampaignKey> key = key(input.key(), violations);
        Optional<QuestionnaireReference> questionnaire = questionnaire(input, violations);
        List<OrgUnitCode> units = units(input.units(), violations);
        Optional<CampaignWindow> window = window(input, violations);
        input.terms().ifPresent(terms -> requireTrustees(terms, violations));
        if (!violations.list().isEmpty()) {
            return Optional.empty();
        }
        CampaignPlan plan = CampaignPlan.of(
                questionnaire.orElseThrow(),
                new CampaignPlan.Population(town, units),
                window.orElseThrow(),
                input.openLink(),
                input.terms().orElseThrow());
        return Optional.of(new NewCampaign(key.orElseThrow(), plan));
    }

    private static void requireTrustees(ReleaseTerms terms, Violations violations) {
        if (terms.haveTrustees() && terms.trusteeRoles() < Trustees.FEWEST) {
            violations.add(
                    "/terms/parties",
                    "too-few-trustees",
                    "trustees hold the key, so name " + Trustees.FEWEST
                            + " parties of different roles that agree or give an opinion, or choose"
                            + " \"key-holder\": \"service\"");
        }
    }

    private static Optional<CampaignKey> key(Optional<String> given, Violations violations) {
        Optional<String> key = required("/key", given, violations);
        if (key.isPresent() && !CampaignKey.isKey(key.get())) {
            violations.add(
                    "/key",
                    "bad-key",
                    "give at most " + CampaignKey.LONGEST + " small letters, digits and single hyphens between them");
            return Optional.empty();
        }
        return key.map(CampaignKey::new);
    }

    private Optional<QuestionnaireReference> questionnaire(PlanInput input, Violations violations) {
        Optional<String> key = required("/questionnaire", input.questionnaire(), violations);
        if (input.version().isEmpty() && !violations.isWrong("/version")) {
            violations.add("/version", "missing", "give a whole number");
        }
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<Questionnaire> versions = questionnaires.list().stream()
                .filter(one -> one.key().equals(key.get()))
                .toList();
        if (versions.isEmpty()) {
            List<String> known =
                    questionnaires.list().stream().map(Questionnaire::key).toList();
            violations.add("/questionnaire", "unknown-questionnaire", Suggestion.instead(key.get(), known));
            return Optional.empty();
        }
        return input.version().flatMap(version -> version(versions, version, violations));
    }

    private static Optional<QuestionnaireReference> version(
            List<Questionnaire> versions, int version, Violations violations) {
        Optional<Questionnaire> found =
                versions.stream().filter(one -> one.version() == version).findFirst();
        if (found.isEmpty()) {
            violations.add(
                    "/version",
                    "unknown-version",
                    "there is "
                            + versions.stream()
                                    .map(Questionnaire::version)
                                    .sorted()
                                    .toList());
        }
        return found.map(one -> new QuestionnaireReference(one.key(), one.version(), one.contentHash()));
    }

    private List<OrgUnitCode> units(List<String> given, Violations violations) {
        Set<OrgUnitCode> units = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/units/" + i;
            Optional<OrgUnitCode> unit = unit(given.get(i));
            if (unit.isEmpty()) {
                List<String> known = town.units().stream()
                        .map(OrgUnit::code)
                        .map(OrgUnitCode::value)
                        .toList();
                violations.add(pointer, "unknown-unit", Suggestion.instead(given.get(i), known));
            } else if (!units.add(unit.get())) {
                violations.add(pointer, "duplicate-unit", "name each unit once");
            }
        }
        for (int i = 0; i < given.size(); i++) {
            rejectNested(unit(given.get(i)), units, "/units/" + i, violations);
        }
        return List.copyOf(units);
    }

    private Optional<OrgUnitCode> unit(String code) {
        return Optional.of(code).filter(Keys::isKey).map(OrgUnitCode::new).filter(some -> town.findUnit(some)
                .isPresent());
    }

    private void rejectNested(
            Optional<OrgUnitCode> unit, Set<OrgUnitCode> units, String pointer, Violations violations) {
        unit.stream()
                .flatMap(some -> town.ancestors(some).stream())
                .map(OrgUnit::code)
                .filter(units::contains)
                .findFirst()
                .ifPresent(above -> violations.add(
                        pointer, "nested-unit", "it belongs to " + above + ", which is named as well: leave one out"));
    }

    private static Optional<CampaignWindow> window(PlanInput input, Violations violations) {
        Optional<LocalDate> opens = day("/opens", input.opens(), violations);
        Optional<LocalDate> closes = day("/closes", input.closes(), violations);
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (closes.get().isBefore(opens.get())) {
            violations.add("/closes", "closes-before-opens", "give a day on or after " + opens.get());
            return Optional.empty();
        }
        return Optional.of(new CampaignWindow(opens.get(), closes.get(), input.automatic()));
    }

    /** A day in ISO form, required. */
    static Optional<LocalDate> day(String pointer, Optional<String> given, Violations violations) {
        Optional<String> text = required(pointer, given, violations);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            violations.add(pointer, "bad-date", "give a day as year-month-day, such as 2027-02-01");
            return Optional.empty();
        }
    }

    /** A text that is required. */
    static Optional<String> required(String pointer, Optional<String> given, Violations violations) {
        Optional<String> text = given.map(String::strip).filter(some -> !some.isEmpty());
        if (text.isEmpty() && !violations.isWrong(pointer)) {
            violations.add(pointer, "missing", "it is required");
        }
        return text;
    }

    /** What can be kept as a draft. */
    record NewCampaign(CampaignKey key, CampaignPlan plan) {}
}
