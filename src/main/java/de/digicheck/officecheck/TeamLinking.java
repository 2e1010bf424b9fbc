package de.digicheck.officecheck;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** Makes and ends the links by which teams add to checks; both are in the audit log. */
public final class TeamLinking {

    private final TeamLinks links;
    private final AuditLog log;
    private final RandomGenerator random;
    private final Clock clock;

    public TeamLinking(TeamLinks links, AuditLog log, RandomGenerator random, Clock clock) {
        this.links = links;
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Makes a link; an earlier one of the check ends.
     *
     * @param until today at the earliest, {@value TeamLink#LONGEST_DAYS} days from now at the latest
     * @return its address, which cannot be had again
     */
    public Mono<TeamLink.Address> open(CheckId check, LocalDate until, String by) {
        TeamLink.Address address = TeamLink.Address.random(check, random);
        TeamLink link = new TeamLink(check, address.hash(), until, clock.instant(), by);
        return links.put(link)
                .then(log.record(List.of(entry("office-check-link-made", check + " · " + until, link.at(), by))))
                .thenReturn(address);
    }

    /** Ends the link of a check, if it has one. */
    public Mono<Void> end(CheckId check, String by) {
        return links.remove(check)
                .filter(removed -> removed)
                .flatMap(removed ->
                        log.record(List.of(entry("office-check-link-ended", check.value(), clock.instant(), by))))
                .then();
    }

    private static AuditEntry entry(String action, String detail, Instant at, String by) {
        return new AuditEntry(action + "/" + UUID.randomUUID(), at, by, action, Optional.empty(), Optional.of(detail));
    }

    /** The link of a check that is good today. */
    public Mono<TeamLink> current(CheckId check) {
        return links.find(check).filter(link -> !today().isAfter(link.until()));
    }

    /** The day that it is now. */
    public LocalDate today() {
        return GermanTime.today(clock);
    }
}
