package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Entry;
import java.util.Optional;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Shows the start page, by either way in. */
final class StartPages {

    private final FormMarkups markups;
    private final Journeys journeys;
    private final SurveyContact contact;

    StartPages(FormMarkups markups, Journeys journeys, SurveyContact contact) {
        this.markups = markups;
        this.journeys = journeys;
        this.contact = contact;
    }

    /** For everybody who knows the address. */
    Rendering of(Admission admission, ServerWebExchange exchange) {
        String address = "/o/" + admission.campaign().key();
        return page(admission, new StartPage.Way(address, Optional.empty(), Optional.empty()), exchange);
    }

    /** For whoever holds a code. */
    Rendering of(Entry entry, ServerWebExchange exchange) {
        String journey = journeys.seal(entry.journey(), entry.admission().form());
        return page(
                entry.admission(), new StartPage.Way("/teilnahme", Optional.of(journey), Optional.of(entry)), exchange);
    }

    private Rendering page(Admission admission, StartPage.Way way, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        StartPage page = new StartPageWriter(markups, contact).write(admission, way, tongue);
        return Rendering.view("participation/start")
                .modelAttribute("page", page)
                .build();
    }
}
