package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.CodeCount;
import de.digicheck.invitation.Conflict;
import de.digicheck.invitation.HandOut;
import de.digicheck.invitation.HandOuts;
import de.digicheck.invitation.MailingCheck;
import de.digicheck.invitation.MailingList;
import de.digicheck.invitation.SurveyFacts;
import de.digicheck.invitation.csv.AddressCsv;
import de.digicheck.invitation.mail.MailRoom;
import de.digicheck.invitation.web.CodesView.PartRow;
import de.digicheck.invitation.web.CodesView.Row;
import de.digicheck.invitation.web.CodesView.Shares;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts codes and lists of addresses into the words of pages. */
final class CodesViews {

    private static final int SECONDS = 60;

    private final AccessCodes codes;
    private final MailRoom mails;
    private final CurrentMunicipality town;
    private final MessageSource messages;
    private final HandOutSettings settings;

    CodesViews(
            AccessCodes codes,
            MailRoom mails,
            CurrentMunicipality town,
            MessageSource messages,
            HandOutSettings settings) {
        this.codes = codes;
        this.mails = mails;
        this.town = town;
        this.messages = messages;
        this.settings = settings;
    }

    /** The codes that are valid. */
    Mono<CodesView> of(Campaign campaign, ServerWebExchange exchange) {
        HandOutWords words = words(campaign, exchange);
        return codes.counts(campaign).map(counts -> view(campaign, counts, words));
    }

    private CodesView view(Campaign campaign, List<CodeCount> counts, HandOutWords words) {
        Map<HandOut.Key, Integer> valid = counts.stream()
                .collect(Collectors.toMap(
                        count -> new HandOut.Key(count.part(), count.role()), CodeCount::count, Integer::sum));
        List<PartRow> rows = share(campaign, MailingList.NONE, Map.of()).stream()
                .map(row -> new PartRow(words.name(row), row.heads(), valid.getOrDefault(row.key(), 0)))
                .toList();
        return new CodesView(
                campaign.key().value(),
                campaign.codes().current().isPresent(),
                !campaign.state().hasReached(CampaignState.OPEN),
                mails.isOpen(),
                rows.stream().mapToInt(PartRow::heads).sum(),
                counts.stream().mapToInt(CodeCount::count).sum(),
                rows);
    }

    /** What the parts of a campaign are called. */
    HandOutWords words(Campaign campaign, ServerWebExchange exchange) {
        return new HandOutWords(messages, town.at(campaign.announcedAt()), PageLanguages.of(exchange));
    }

    /** The rows of a campaign. */
    List<HandOut> share(Campaign campaign, MailingList list, Map<HandOut.Key, Integer> sheets) {
        return new HandOuts(campaign.plan().grid(), campaign.plan().terms().spareCodesPerPart()).share(list, sheets);
    }

    /** A list of addresses, checked; an empty text is an empty list. */
    MailingList list(Campaign campaign, String text) {
        if (text.isBlank()) {
            return MailingList.NONE;
        }
        if (Uploads.isUnreadable(text)) {
            return new MailingList(List.of(), List.of(new Conflict(1, "not-utf-8", "")));
        }
        AddressCsv.Read read = AddressCsv.read(text);
        return read.conflicts().isEmpty()
                ? new MailingCheck(
                                campaign.plan().grid(),
                                town.at(campaign.announcedAt()).roles().stream()
                                        .map(RoleGroup::key)
                                        .collect(Collectors.toSet()))
                        .check(read.lines())
                : new MailingList(List.of(), read.conflicts());
    }

    /** The rows as they were sent. */
    List<HandOut> share(Campaign campaign, MailingList list, SentCodes sent) {
        Map<HandOut.Key, Integer> sheets = new HashMap<>();
        share(campaign, list, Map.of())
                .forEach(row -> sent.number(row.key()).ifPresent(number -> sheets.put(row.key(), number)));
        return share(campaign, list, sheets);
    }

    /** How the codes will be handed out. */
    Shares shares(Campaign campaign, MailingList list, SentCodes sent, ServerWebExchange exchange) {
        HandOutWords words = words(campaign, exchange);
        List<HandOut> all = share(campaign, list, sent);
        List<Row> rows = all.stream().map(row -> row(row, sent, words)).toList();
        int onPaper = all.stream().mapToInt(row -> row.sheets() + row.spares()).sum();
        int count = list.addressees().size();
        return new Shares(
                sent.list(),
                rows,
                list.conflicts(),
                count,
                onPaper,
                minutes(count),
                rows.stream().anyMatch(Row::wrong));
    }

    /** Minutes that so many mails take, about. */
    int minutes(int count) {
        return mails.seconds(count) / SECONDS + 1;
    }

    private static Row row(HandOut row, SentCodes sent, HandOutWords words) {
        boolean wrong = sent.isWrong(row.key()) || !row.fits();
        String field = SentCodes.field(row.key());
        String typed = sent.sheets().getOrDefault(field, Integer.toString(row.sheets()));
        return new Row(field, words.name(row), row.heads(), row.mails(), typed, row.spares(), wrong);
    }

    /** What sheets and mails say. */
    SurveyFacts facts(Campaign campaign, ServerWebExchange exchange) {
        return new SurveyFacts(
                town.now().label().in(Language.GERMAN),
                campaign.plan().window(),
                campaign.plan().terms().minimumGroupSize(),
                settings.address().seenBy(exchange),
                Optional.of(settings.contact()).filter(one -> !one.isBlank()));
    }
}
