package de.digicheck.participation.web;

import de.digicheck.campaign.Amendment;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Background;
import de.digicheck.participation.Entry;
import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Reading;
import de.digicheck.participation.Steps;
import de.digicheck.participation.web.StartPage.Promise;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fills the page before the questions. */
final class StartPageWriter {

    private final FormMarkups markups;
    private final SurveyContact contact;

    StartPageWriter(FormMarkups markups, SurveyContact contact) {
        this.markups = markups;
        this.contact = contact;
    }

    StartPage write(Admission admission, StartPage.Way way, Tongue tongue) {
        Wording words = markups.words(tongue.frame());
        Steps steps = markups.walk(admission.form()).steps();
        Campaign campaign = admission.campaign();
        CampaignPlan plan = campaign.plan();
        Questionnaire questionnaire = admission.form().questionnaire();
        Background background =
                way.entry().map(entry -> entry.journey().background()).orElse(Background.UNKNOWN);
        Reading empty = admission.form().read(FormEntries.NONE, background);
        List<Item> items = shown(admission, empty);
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
                extensions(campaign, words),
                tongue.content().tag(),
                tongue.foreign(),
                tongue.all(questionnaire),
                contact.desks(way.entry().flatMap(Entry::part), words.language()),
                contact.topics().in(words.language()),
                contact.mail(),
                promises(plan.terms(), way, words),
                plan.terms().keyHolder() == ReleaseTerms.KeyHolder.SERVICE,
                terms(plan.terms(), way, words),
                admission.termsHash(),
                campaign.amendments().stream()
                        .filter(one -> one.kind() == Amendment.Kind.TIGHTENED)
                        .map(Amendment::before)
                        .toList(),
                way.address(),
                way.journey());
    }

    private static List<Item> shown(Admission admission, Reading empty) {
        return admission.form().items().stream()
                .filter(item -> empty.shows(item.key()))
                .toList();
    }

    private static List<String> extensions(Campaign campaign, Wording words) {
        return campaign.amendments().stream()
                .filter(one -> one.kind() == Amendment.Kind.EXTENDED)
                .map(one -> words.say("start.extended", Dates.say(LocalDate.parse(one.before()), words), one.reason()))
                .toList();
    }

    private static List<Promise> promises(ReleaseTerms terms, StartPage.Way way, Wording words) {
        String deletion = terms.retentionDays() == 0 ? "deletion.zero" : "deletion";
        return List.of(
                promise("stored", words),
                promise(way.entry().isPresent() ? "code" : "open", words),
                promise("before", words),
                promise("rules", words),
                offices(way, words),
                total(terms, way, words),
                promise("reminder", words),
                new Promise(
                        words.say("start.promise." + deletion + ".title", terms.retentionDays()),
                        words.say("start.promise.deletion")),
                promise(isDecidedByOthers(terms) ? "agreed" : "declared", words));
    }

    /** Tells whether a party outside of the administration's own decision had to answer. */
    private static boolean isDecidedByOthers(ReleaseTerms terms) {
        return terms.parties().stream().anyMatch(party -> party.kind().needsAccount());
    }

    /** Answers by an open link stand for the whole only, and need more of them. */
    private static Promise total(ReleaseTerms terms, StartPage.Way way, Wording words) {
        int people = group(terms, way);
        String title = way.entry().isPresent()
                ? words.say("start.promise.total.title", people, people - 1)
                : words.say("start.promise.total.open.title", people);
        return new Promise(title, words.say("start.promise.total"));
    }

    private static int group(ReleaseTerms terms, StartPage.Way way) {
        return way.entry().isPresent()
                ? terms.minimumGroupSize()
                : Math.max(terms.minimumGroupSize(), ReleaseTerms.OPEN_LINK_GROUP);
    }

    /** Says that offices are merged, and which are merged with that of whoever holds a code. */
    private static Promise offices(StartPage.Way way, Wording words) {
        String title = words.say("start.promise.offices.title");
        return way.entry()
                .map(entry -> entry.part()
                        .map(part -> new Promise(
                                title,
                                words.say(
                                        part.members().size() > 1
                                                ? "start.promise.offices.several"
                                                : "start.promise.offices.one",
                                        part.label().in(words.language()))))
                        .orElseGet(() -> new Promise(title, words.say("start.promise.offices.town"))))
                .orElseGet(() -> promise("offices", words));
    }

    private static Promise promise(String key, Wording words) {
        return new Promise(words.say("start.promise." + key + ".title"), words.say("start.promise." + key));
    }

    private static List<String> terms(ReleaseTerms terms, StartPage.Way way, Wording words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("start.terms.group", group(terms, way)));
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
