package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.AnswerForm;
import de.digicheck.participation.Journey;
import de.digicheck.participation.JourneyCipher;
import de.digicheck.participation.Move;
import de.digicheck.participation.SavedJourneys;
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
            boolean begins =
                    sent.page().step().isEmpty() && admission.campaign().plan().openLink();
            return begins
                    ? Optional.of(walk.start(seeds.begin(admission.campaign().key())))
                    : Optional.empty();
        }
        return cipher.open(sent.journey(), admission.campaign().key(), admission.form())
                .flatMap(journey -> walk.move(journey, sent.page()));
    }

    /** A journey for its way through the page. */
    String seal(Journey journey, AnswerForm form) {
        return cipher.seal(journey, form);
    }

    /** Where somebody goes on. */
    Move resume(SavedJourneys.Resumed resumed) {
        return markups.walk(resumed.admission().form()).resume(resumed.draft());
    }
}
