package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Entry;
import de.digicheck.participation.web.KeptPages.Mark;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Shows the start page, by either way in. */
final class StartPages {

    private static final String TEMPLATE = "participation/start";

    private final FormMarkups markups;
    private final Journeys journeys;
    private final SurveyContact contact;
    private final KeptPages kept;

    StartPages(FormMarkups markups, Journeys journeys, SurveyContact contact, KeptPages kept) {
        this.markups = markups;
        this.journeys = journeys;
        this.contact = contact;
        this.kept = kept;
    }

    /** For everybody who knows the address. */
    Rendering of(Admission admission, ServerWebExchange exchange) {
        String address = "/o/" + admission.campaign().key();
        StartPage page = page(admission, new StartPage.Way(address, Optional.empty(), Optional.empty()), exchange);
        return kept.show(TEMPLATE, page, Map.of());
    }

    /** For whoever holds a code. */
    Rendering of(Entry entry, ServerWebExchange exchange) {
        String journey = journeys.seal(entry.journey(), entry.admission().form());
        StartPage.Way way = new StartPage.Way("/teilnahme", Optional.of(Mark.JOURNEY.text()), Optional.of(entry));
        return kept.show(TEMPLATE, page(entry.admission(), way, exchange), Map.of(Mark.JOURNEY, journey));
    }

    private StartPage page(Admission admission, StartPage.Way way, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        return new StartPageWriter(markups, contact).write(admission, way, tongue);
    }
}
