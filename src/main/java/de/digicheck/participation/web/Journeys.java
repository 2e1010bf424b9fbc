package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Background;
import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Journey;
import de.digicheck.participation.JourneyCipher;
import de.digicheck.participation.Move;
import de.digicheck.participation.Seeds;
import de.digicheck.participation.Walk;
import java.util.Optional;

/** Begins journeys and goes on with them. */
final class Journeys {

    private final FormMarkups markups;
    private final JourneyCipher cipher;
    private final Seeds seeds;

    Journeys(FormMarkups markups, JourneyCipher cipher, Seeds seeds) {
        this.markups = markups;
        this.cipher = cipher;
        this.seeds = seeds;
    }

    /** What follows on a form; nothing when it is not one of ours, or was changed. */
    Optional<Move> follow(Admission admission, SentForm sent) {
        Walk walk = markups.walk(admission.form());
        if (sent.journey().isEmpty()) {
            return sent.page().step().isEmpty() ? Optional.of(walk.start(begin(admission))) : Optional.empty();
        }
        return cipher.open(sent.journey(), admission.campaign().key(), admission.form())
                .flatMap(journey -> walk.move(journey, sent.page()));
    }

    private Journey begin(Admission admission) {
        return new Journey(admission.campaign().key(), seeds.draw(), Background.UNKNOWN, FormEntries.NONE);
    }
}
