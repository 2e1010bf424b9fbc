package de.digicheck.participation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.participation.Admission;
import de.digicheck.participation.web.JourneyPage.Notice;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Pages for those who cannot take part here and now. */
final class Notices {

    private final FormMarkups markups;
    private final Clock clock;

    Notices(FormMarkups markups, Clock clock) {
        this.markups = markups;
        this.clock = clock;
    }

    Rendering unknown(ServerWebExchange exchange) {
        return plain(exchange, HttpStatus.NOT_FOUND, "unknown");
    }

    Rendering elsewhere(ServerWebExchange exchange) {
        return plain(exchange, HttpStatus.FORBIDDEN, "elsewhere");
    }

    /** Kind to whoever has answered before and has forgotten it. */
    Rendering used(ServerWebExchange exchange) {
        return plain(exchange, HttpStatus.OK, "used");
    }

    Rendering unavailable(ServerWebExchange exchange) {
        return plain(exchange, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }

    Rendering lost(ServerWebExchange exchange, Optional<Admission> admission) {
        Wording words = words(exchange);
        return page(
                HttpStatus.BAD_REQUEST,
                new Notice(
                        words.say("lost.title"),
                        words.say("lost"),
                        words.language().tag(),
                        admission
                                .filter(one -> one.campaign().plan().openLink())
                                .map(one -> one.campaign().key().value())));
    }

    /** A campaign that has not begun, or is over. */
    Rendering closed(ServerWebExchange exchange, Campaign campaign, boolean over) {
        Wording words = words(exchange);
        LocalDate opens = campaign.plan().window().opens();
        LocalDate closes = campaign.plan().window().closes();
        if (!over) {
            String when = words.say("not-yet", Dates.say(opens, words), Dates.say(closes, words));
            return page(HttpStatus.NOT_FOUND, notice(words, "not-yet", when));
        }
        boolean early = !LocalDate.now(clock.withZone(GermanTime.ZONE)).isAfter(closes);
        String when = early ? words.say("over.early") : words.say("over", Dates.say(closes, words));
        return page(HttpStatus.GONE, notice(words, "over", when));
    }

    private Rendering plain(ServerWebExchange exchange, HttpStatus status, String code) {
        Wording words = words(exchange);
        return page(status, notice(words, code, words.say(code)));
    }

    private static Notice notice(Wording words, String code, String text) {
        return new Notice(words.say(code + ".title"), text, words.language().tag(), Optional.empty());
    }

    private Wording words(ServerWebExchange exchange) {
        return markups.words(PageLanguages.of(exchange));
    }

    private static Rendering page(HttpStatus status, Notice notice) {
        return Rendering.view("participation/notice")
                .status(status)
                .modelAttribute("page", notice)
                .build();
    }
}
