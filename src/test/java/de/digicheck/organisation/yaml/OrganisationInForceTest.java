package de.digicheck.organisation.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.organisation.DigitalPilots;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrganisationVersion;
import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.shared.InvalidInputException;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions of the units begin at midnight in German time, by the clock alone; those of other instances after a look. */
class OrganisationInForceTest {

    private static final Municipality FILE =
            new Municipality("town", LocalizedText.german("Datei"), List.of(), List.of(), DigitalPilots.NONE);

    private final Shelf shelf = new Shelf();
    private final Hands clock = new Hands(Instant.parse("2026-12-30T12:00:00Z"));
    private final OrganisationInForce here = new OrganisationInForce(FILE, shelf, clock);
    private final OrganisationInForce elsewhere = new OrganisationInForce(FILE, shelf, clock);

    @Test
    void beginsAtMidnightWithoutALookIntoTheStore() {
        putIn(1, "2027-01-01", "Neu");
        here.refresh().block();
        int looks = shelf.looks;

        assertThat(name(here.now())).isEqualTo("Datei");
        clock.now = Instant.parse("2026-12-31T22:59:59Z");
        assertThat(name(here.now())).isEqualTo("Datei");
        assertThat(here.version()).isEmpty();
        clock.now = Instant.parse("2026-12-31T23:00:00Z");
        assertThat(name(here.now())).as("midnight in Berlin").isEqualTo("Neu");
        assertThat(here.version()).isEqualTo(Optional.of(1));
        assertThat(here.now()).as("the same object").isSameAs(here.now());
        assertThat(shelf.looks).isEqualTo(looks);
    }

    @Test
    void noticesWhatAnotherInstanceHasStored() {
        here.refresh().block();
        putIn(1, "2026-12-30", "Eins");
        elsewhere.refresh().block();
        assertThat(name(elsewhere.now())).isEqualTo("Eins");
        assertThat(name(here.now())).isEqualTo("Datei");

        here.refresh().block();
        assertThat(name(here.now())).isEqualTo("Eins");
        Municipality read = here.now();
        here.refresh().then(here.refresh()).block();
        assertThat(here.now()).as("read once").isSameAs(read);
    }

    @Test
    void tellsWhatWasInForceWhenACampaignWasAnnounced() {
        Instant before = clock.instant();
        clock.now = before.plusSeconds(60);
        putIn(1, "2026-12-30", "Eins");
        clock.now = before.plusSeconds(120);
        putIn(2, "2027-01-02", "Zwei");
        here.refresh().block();
        clock.now = Instant.parse("2027-02-01T00:00:00Z");

        assertThat(name(here.now())).isEqualTo("Zwei");
        assertThat(name(here.at(before))).as("before it was put in").isEqualTo("Datei");
        assertThat(name(here.at(before.plusSeconds(60)))).isEqualTo("Eins");
        assertThat(name(here.at(Instant.parse("2027-01-01T22:59:59Z")))).isEqualTo("Eins");
        assertThat(name(here.at(Instant.parse("2027-01-01T23:00:00Z")))).isEqualTo("Zwei");
    }

    @Test
    void keepsWhatIsInForceWhenAVersionCannotBeRead() {
        putIn(1, "2026-12-30", "Eins");
        here.refresh().block();
        shelf.versions.add(new OrganisationVersion(2, LocalDate.parse("2026-12-30"), "[", clock.instant(), "admin"));

        assertThatThrownBy(() -> here.refresh().block()).isInstanceOf(InvalidInputException.class);
        assertThat(name(here.now())).isEqualTo("Eins");
    }

    private void putIn(int number, String from, String name) {
        String text = """
                key: town
                label: {de: %s}
                roles:
                  - {key: all, label: {de: Alle}}
                units:
                  - {code: one, kind: office, label: {de: Amt}, headcount: {all: 12}}
                """.formatted(name);
        shelf.versions.add(new OrganisationVersion(number, LocalDate.parse(from), text, clock.instant(), "admin"));
    }

    private static String name(Municipality town) {
        return town.label().in(Language.GERMAN);
    }

    /** Versions in memory, which two instances look into. */
    private static final class Shelf implements OrganisationVersions {

        private final List<OrganisationVersion> versions = new CopyOnWriteArrayList<>();
        private int looks;

        @Override
        public Flux<OrganisationVersion> list() {
            return after(0);
        }

        @Override
        public Flux<OrganisationVersion> after(int number) {
            return Flux.defer(() -> {
                looks++;
                return Flux.fromIterable(versions).filter(version -> version.number() > number);
            });
        }

        @Override
        public Mono<Boolean> add(OrganisationVersion version) {
            return Mono.fromCallable(() -> versions.add(version));
        }
    }

    /** A clock that a test sets. */
    private static final class Hands extends Clock {

        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
