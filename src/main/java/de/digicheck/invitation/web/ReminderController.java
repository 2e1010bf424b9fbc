package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.Deed;
import de.digicheck.invitation.MailingList;
import de.digicheck.invitation.SurveyFacts;
import de.digicheck.invitation.mail.Letter;
import de.digicheck.invitation.mail.Letters;
import de.digicheck.invitation.mail.MailRoom;
import de.digicheck.invitation.web.CodesView.Reminding;
import de.digicheck.platform.security.SignedIn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reminds everybody alike: the list is needed again, because nobody has kept it. */
@Controller
final class ReminderController {

    private static final String ADDRESS = "/erhebungen/{campaign}/codes/erinnerung";
    private static final Reminding NOTHING = new Reminding("", "", List.of(), 0, 0, false, Optional.empty());

    private final Codes codes;
    private final CodesViews views;
    private final RecordedCodes recorded;
    private final Letters letters;
    private final MailRoom mails;

    ReminderController(Codes codes, CodesViews views, RecordedCodes recorded, Letters letters, MailRoom mails) {
        this.codes = codes;
        this.views = views;
        this.recorded = recorded;
        this.letters = letters;
        this.mails = mails;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> ask(@PathVariable String campaign) {
        return codes.get(campaign).map(found -> page(found, NOTHING, HttpStatus.OK));
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> check(@PathVariable String campaign, ServerWebExchange exchange) {
        return codes.get(campaign).flatMap(found -> Uploads.read(exchange).map(upload -> {
            Reminding reminding = reminding(found, upload.list(), upload.sent());
            return page(found, reminding, status(reminding));
        }));
    }

    private Reminding reminding(Campaign campaign, String text, String sent) {
        MailingList list = views.list(campaign, text.isBlank() ? "\n" : text);
        int count = list.addressees().size();
        return new Reminding(
                text,
                sent,
                list.conflicts(),
                count,
                views.minutes(count),
                day(sent).isEmpty(),
                Optional.empty());
    }

    private static HttpStatus status(Reminding reminding) {
        return isComplete(reminding) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static boolean isComplete(Reminding reminding) {
        return reminding.conflicts().isEmpty() && reminding.mails() > 0 && !reminding.dateMissing();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @PostMapping(ADDRESS + "/senden")
    Mono<Rendering> send(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return codes.get(campaign)
                .flatMap(found -> exchange.getFormData().flatMap(form -> send(found, form, account, exchange)));
    }

    private Mono<Rendering> send(
            Campaign campaign, MultiValueMap<String, String> form, SignedIn account, ServerWebExchange exchange) {
        String text = Optional.ofNullable(form.getFirst(SentCodes.LIST)).orElse("");
        Reminding reminding = reminding(
                campaign, text, Optional.ofNullable(form.getFirst("sent")).orElse(""));
        Optional<LocalDate> sent = day(reminding.sent());
        if (!isComplete(reminding) || sent.isEmpty() || !mails.isOpen()) {
            return Mono.just(page(campaign, reminding, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        SurveyFacts facts = views.facts(campaign, exchange);
        List<Letter> all = views.list(campaign, text).addressees().stream()
                .map(one -> letters.reminder(one.address(), sent.get(), facts))
                .toList();
        return recorded.recordMails(campaign.key(), account, Deed.REMINDER_SENT, all.size())
                .then(mails.send(all))
                .map(failed -> page(campaign, done(all.size(), failed), HttpStatus.OK));
    }

    private static Reminding done(int count, List<String> failed) {
        return new Reminding("", "", List.of(), count, 0, false, Optional.of(failed));
    }

    private Rendering page(Campaign campaign, Reminding reminding, HttpStatus status) {
        return Rendering.view("invitation/reminder")
                .status(status)
                .modelAttribute("campaign", campaign.key().value())
                .modelAttribute("open", mails.isOpen())
                .modelAttribute("reminding", reminding)
                .modelAttribute("checked", isComplete(reminding))
                .build();
    }
}
