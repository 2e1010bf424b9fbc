package de.digicheck.participation.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.Part;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Background;
import de.digicheck.participation.Entry;
import de.digicheck.participation.web.KeptPages.Mark;
import java.nio.charset.StandardCharsets;
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
        Key key = new Key(of(admission), tongue(admission, exchange), Optional.empty(), Background.UNKNOWN, now());
        StartPage.Way way = new StartPage.Way(address, Optional.empty(), Optional.empty());
        return kept.show(TEMPLATE, key, () -> page(admission, way, key.tongue()), Map.of());
    }

    /** For whoever holds a code. */
    Rendering of(Entry entry, ServerWebExchange exchange) {
        Admission admission = entry.admission();
        Key key = new Key(
                of(admission),
                tongue(admission, exchange),
                entry.part(),
                entry.journey().background(),
                now());
        byte[] journey = journeys.seal(entry.journey(), admission.form()).getBytes(StandardCharsets.US_ASCII);
        StartPage.Way way = new StartPage.Way("/teilnahme", Optional.of(Mark.JOURNEY.text()), Optional.of(entry));
        return kept.show(TEMPLATE, key, () -> page(admission, way, key.tongue()), Map.of(Mark.JOURNEY, journey));
    }

    /**
     * What decides how the page looks, but for the journey; of a code what follows from it, never the code.
     *
     * @param town whose pilots are named, by identity
     */
    private record Key(Version version, Tongue tongue, Optional<Part> part, Background background, Municipality town) {}

    private Municipality now() {
        return contact.town().now();
    }

    private record Version(CampaignKey campaign, long revision, String contentHash) {}

    private static Version of(Admission admission) {
        return new Version(
                admission.campaign().key(),
                admission.campaign().revision(),
                admission.form().questionnaire().contentHash());
    }

    private static Tongue tongue(Admission admission, ServerWebExchange exchange) {
        return Tongue.of(exchange, admission.form().questionnaire());
    }

    private StartPage page(Admission admission, StartPage.Way way, Tongue tongue) {
        return new StartPageWriter(markups, contact).write(admission, way, tongue);
    }
}
