package de.digicheck.participation.web;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.DigitalOffice;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.DigitalPilots.Responsible;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.Part;
import de.digicheck.platform.web.TopicDesks;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom respondents can ask.
 *
 * @param mail address for questions, where the installation has named one
 * @param topics whom to ask about a topic
 * @param town whose pilots and digital office answer
 */
record SurveyContact(Optional<String> mail, CurrentMunicipality town, TopicDesks topics) {

    /**
     * A pilot or the digital office.
     *
     * @param contact mail address or phone
     * @param deputy name of who stands in
     */
    record Desk(String name, Optional<String> contact, Optional<String> deputy) {

        /** Tells whether the contact is a mail address. */
        public boolean hasMail() {
            return contact.filter(some -> some.matches("[^@\\s]+@[^@\\s]+")).isPresent();
        }
    }

    /** The pilots of a part, and the digital office where they are not enough; none where the town has named nobody. */
    List<Desk> desks(Optional<Part> part, Language language) {
        Municipality now = town.now();
        Responsible responsible = part.map(some -> now.pilots().of(now, some)).orElseGet(now.pilots()::ofAll);
        return Stream.concat(
                        responsible.pilots().stream().map(pilot -> desk(pilot, language)),
                        responsible.office().stream().map(office -> desk(office, language)))
                .toList();
    }

    private static Desk desk(DigitalPilot pilot, Language language) {
        return new Desk(
                pilot.label().in(language), pilot.contact(), pilot.deputy().map(deputy -> deputy.in(language)));
    }

    private static Desk desk(DigitalOffice office, Language language) {
        return new Desk(office.label().in(language), Optional.of(office.contact()), Optional.empty());
    }
}
