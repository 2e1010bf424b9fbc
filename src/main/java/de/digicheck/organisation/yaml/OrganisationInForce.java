package de.digicheck.organisation.yaml;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrganisationVersion;
import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.InvalidInputException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/**
 * The organisation in force: of the versions whose first day has come in German time the one with the highest number, else
 * the file in the folder of the town. Versions that are stored are known beforehand, so that one begins at midnight without
 * any look into the store; those that another instance has stored are known after {@link #refresh()}.
 */
public final class OrganisationInForce implements CurrentMunicipality {

    private final Municipality file;
    private final OrganisationVersions versions;
    private final Clock clock;
    private volatile List<Known> known = List.of();

    /** A version whose text was read, once. */
    private record Known(OrganisationVersion version, Municipality municipality) {}

    /**
     * Nothing is read of the store before {@link #refresh()}.
     *
     * @param file as the folder of the town has it; also names pilots and contacts where a version names none
     */
    public OrganisationInForce(Municipality file, OrganisationVersions versions, Clock clock) {
        this.file = file;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Takes notice of the versions that were stored since; an {@link InvalidInputException} when the text of one cannot be
     * read any more, and it and those after it stay unknown.
     */
    public Mono<Void> refresh() {
        return versions.after(latest(known)).collectList().doOnNext(this::add).then();
    }

    private synchronized void add(List<OrganisationVersion> more) {
        List<Known> read = more.stream()
                .map(version -> new Known(version, read(version, file)))
                .toList();
        known = joined(known, read);
    }

    /** Two looks at the same time may bring the same version; the first one stays. */
    private static List<Known> joined(List<Known> before, List<Known> more) {
        List<Known> all = new ArrayList<>(before);
        more.stream().filter(one -> one.version().number() > latest(before)).forEach(all::add);
        return List.copyOf(all);
    }

    private static int latest(List<Known> all) {
        return all.stream().mapToInt(one -> one.version().number()).max().orElse(0);
    }

    @Override
    public Municipality now() {
        return today().map(Known::municipality).orElse(file);
    }

    /** The number of the version that is in force now; empty for the file in the folder of the town. */
    public Optional<Integer> version() {
        return today().map(Known::version).map(OrganisationVersion::number);
    }

    @Override
    public Municipality at(Instant then) {
        return latest(then, one -> !one.version().at().isAfter(then))
                .map(Known::municipality)
                .orElse(file);
    }

    private Optional<Known> today() {
        return latest(clock.instant(), one -> true);
    }

    private Optional<Known> latest(Instant then, Predicate<Known> candidates) {
        LocalDate day = LocalDate.ofInstant(then, GermanTime.ZONE);
        return known.stream()
                .filter(candidates)
                .filter(one -> !one.version().from().isAfter(day))
                .max(Comparator.comparingInt(one -> one.version().number()));
    }

    private static Municipality read(OrganisationVersion version, Municipality file) {
        Findings findings = new Findings();
        Municipality read = OrganisationYaml.parse("version " + version.number(), version.text(), findings)
                .orElseThrow(() -> new InvalidInputException(findings));
        Municipality piloted = read.pilots().list().isEmpty() ? read.withPilotsOf(file) : read;
        return piloted.contacts().isEmpty() ? piloted.withContactsOf(file) : piloted;
    }
}
