package de.digicheck.information.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.TermsHash;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What a text can say of a campaign, by the names in double braces. */
final class CampaignWords {

    private final MessageSource messages;
    private final CurrentMunicipality town;
    private final Questionnaires questionnaires;
    private final Optional<String> contact;

    CampaignWords(
            MessageSource messages, CurrentMunicipality town, Questionnaires questionnaires, Optional<String> contact) {
        this.messages = messages;
        this.town = town;
        this.questionnaires = questionnaires;
        this.contact = contact;
    }

    Map<String, String> of(Campaign campaign, Language language) {
        Language frame = language.base();
        CampaignPlan plan = campaign.plan();
        ReleaseTerms terms = plan.terms();
        Map<String, String> words = new HashMap<>();
        words.put("town", town.now().label().in(frame));
        words.put("title", title(plan, frame));
        words.put("version", Integer.toString(plan.questionnaire().version()));
        words.put("asked", asked(campaign, frame));
        words.put("opens", day(plan.window().opens(), frame));
        words.put("closes", day(plan.window().closes(), frame));
        words.put("group", Integer.toString(terms.minimumGroupSize()));
        words.put("texts", Integer.toString(terms.freeText().texts()));
        words.put("people", Integer.toString(terms.freeText().people()));
        words.put("retention", Integer.toString(terms.retentionDays()));
        words.put("spare", Integer.toString(terms.spareCodesPerPart()));
        words.put("redactor", role(terms.freeText().redactor().name(), frame));
        words.put("recipients", list(terms.recipients().stream().map(Enum::name), frame));
        words.put(
                "parties",
                terms.parties().stream()
                        .map(party -> party(party.key(), party.kind().word(), frame))
                        .collect(Collectors.joining(", ")));
        words.put("key", say("information.key." + terms.keyHolder(), frame));
        words.put("way", say("information.way." + (plan.openLink() ? "open" : "code"), frame));
        words.put("contact", contact(frame));
        words.put("hash", TermsHash.of(plan));
        return words;
    }

    private String title(CampaignPlan plan, Language language) {
        return questionnaires
                .find(plan.questionnaire().key(), plan.questionnaire().version())
                .map(one -> one.title().in(language))
                .orElse(plan.questionnaire().key());
    }

    private String asked(Campaign campaign, Language language) {
        Municipality announced = town.at(campaign.announcedAt());
        List<String> units = campaign.plan().units().stream()
                .flatMap(code -> announced.findUnit(code).stream())
                .map(OrgUnit::label)
                .map(label -> label.in(language))
                .toList();
        return units.isEmpty() ? say("information.everybody", language) : String.join(", ", units);
    }

    private String party(String key, String kind, Language language) {
        String name = messages.getMessage("campaign.party." + key, null, key, language.locale());
        return name + " (" + say("campaign.kind." + kind, language) + ")";
    }

    private String list(Stream<String> roles, Language language) {
        return roles.map(role -> role(role, language)).collect(Collectors.joining(", "));
    }

    private String role(String role, Language language) {
        return say("account.role." + role, language);
    }

    /** The address of the installation, else the digital office of the town. */
    private String contact(Language frame) {
        return contact.or(() -> town.now()
                        .pilots()
                        .office()
                        .map(office -> office.label().in(frame) + ", " + office.contact()))
                .orElseGet(() -> say("information.contact.none", frame));
    }

    private String say(String code, Language language) {
        return messages.getMessage(code, null, language.locale());
    }

    private static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
