package de.digicheck.participation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.TermsHash;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Background;
import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Reading;
import de.digicheck.participation.Steps;
import de.digicheck.participation.web.JourneyPage.Other;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.AccountRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page before the questions: what is asked and what is promised.
 *
 * @param required how many questions need an answer
 * @param promises what privacy.md allows to be said, no more
 * @param terms in plain words
 */
record StartPage(
        String campaign,
        String title,
        Optional<String> introduction,
        boolean demo,
        OptionalInt minutes,
        int questions,
        int pages,
        long required,
        String opens,
        String closes,
        String language,
        @Nullable String foreign,
        List<Other> languages,
        Optional<String> contact,
        List<Promise> promises,
        boolean keptByService,
        List<String> terms,
        String termsHash) {

    /** A promise and its limits. */
    record Promise(String title, String text) {}

    static StartPage of(Admission admission, Steps steps, Tongue tongue, Wording words, Optional<String> contact) {
        Campaign campaign = admission.campaign();
        CampaignPlan plan = campaign.plan();
        Questionnaire questionnaire = admission.form().questionnaire();
        Reading empty = admission.form().read(FormEntries.NONE, Background.UNKNOWN);
        List<Item> items = admission.form().items().stream()
                .filter(item -> empty.shows(item.key()))
                .toList();
        return new StartPage(
                campaign.key().value(),
                questionnaire.title().in(tongue.content()),
                questionnaire.introduction().map(text -> text.in(tongue.content())),
                campaign.demo(),
                questionnaire.minutes(),
                items.size(),
                steps.shown(empty).size(),
                items.stream().filter(item -> item.question().head().required()).count(),
                Dates.say(plan.window().opens(), words),
                Dates.say(plan.window().closes(), words),
                tongue.content().tag(),
                tongue.foreign(),
                tongue.others(questionnaire),
                contact,
                promises(plan.terms(), words),
                plan.terms().keyHolder() == ReleaseTerms.KeyHolder.SERVICE,
                terms(plan.terms(), words),
                TermsHash.of(plan));
    }

    private static List<Promise> promises(ReleaseTerms terms, Wording words) {
        int people = terms.minimumGroupSize();
        String deletion = terms.retentionDays() == 0 ? "deletion.zero" : "deletion";
        return List.of(
                promise("stored", words),
                promise("open", words),
                promise("before", words),
                promise("rules", words),
                promise("offices", words),
                new Promise(
                        words.say("start.promise.total.title", people, people - 1), words.say("start.promise.total")),
                promise("reminder", words),
                new Promise(
                        words.say("start.promise." + deletion + ".title", terms.retentionDays()),
                        words.say("start.promise.deletion")),
                promise("agreed", words));
    }

    private static Promise promise(String key, Wording words) {
        return new Promise(words.say("start.promise." + key + ".title"), words.say("start.promise." + key));
    }

    private static List<String> terms(ReleaseTerms terms, Wording words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("start.terms.group", terms.minimumGroupSize()));
        lines.add(words.say(
                "start.terms.texts",
                terms.freeText().texts(),
                terms.freeText().people(),
                role(terms.freeText().redactor(), words)));
        lines.add(words.say(
                "start.terms.recipients",
                terms.recipients().stream().map(one -> role(one, words)).collect(Collectors.joining(", "))));
        lines.add(words.say("start.terms.retention", terms.retentionDays()));
        lines.add(words.say(
                terms.keyHolder() == ReleaseTerms.KeyHolder.SERVICE
                        ? "start.terms.key.service"
                        : "start.terms.key.trustees"));
        terms.parties().forEach(party -> lines.add(party(party, words)));
        return lines;
    }

    private static String role(AccountRole role, Wording words) {
        return words.say("role." + role.name());
    }

    private static String party(Party party, Wording words) {
        String kind =
                switch (party.kind()) {
                    case CONSENT -> "consent";
                    case OPINION -> "opinion";
                    case HEARING -> "hearing";
                    case NOTICE -> "notice";
                };
        return words.say("start.terms.party." + kind, words.orElse("party." + party.key(), party.key()));
    }
}
