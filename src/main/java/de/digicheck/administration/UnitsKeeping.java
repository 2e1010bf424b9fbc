package de.digicheck.administration;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.administration.UnitsImport.Known;
import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrganisationVersion;
import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.organisation.yaml.OrganisationInForce;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Keeps versions of the organisation, and records who has put them in. */
public final class UnitsKeeping {

    private final OrganisationInForce inForce;
    private final OrganisationVersions versions;
    private final Campaigns campaigns;
    private final AuditLog log;
    private final List<ActionFieldKey> fields;
    private final Clock clock;

    public UnitsKeeping(
            OrganisationInForce inForce,
            OrganisationVersions versions,
            Campaigns campaigns,
            AuditLog log,
            ActionFields fields,
            Clock clock) {
        this.fields = fields.list().stream().map(ActionField::key).toList();
        this.inForce = inForce;
        this.versions = versions;
        this.campaigns = campaigns;
        this.log = log;
        this.clock = clock;
    }

    /** What a check of units has to know now. */
    public Mono<Known> known() {
        Municipality town = inForce.now();
        LocalDate today = GermanTime.today(clock);
        return versions.list()
                .collectList()
                .zipWith(campaigns.list().collectList())
                .map(both -> new Known(town, both.getT1(), both.getT2(), fields, today));
    }

    /**
     * Keeps what was checked, as the next version; at this instance it is known at once.
     *
     * @return false and nothing kept when somebody else has put in a version meanwhile
     */
    public Mono<Boolean> keep(String yaml, LocalDate from, Known known, String by) {
        OrganisationVersion version =
                new OrganisationVersion(known.versions().size() + 1, from, yaml, clock.instant(), by);
        return versions.add(version).delayUntil(kept -> kept ? noticed(version) : Mono.empty());
    }

    private Mono<Void> noticed(OrganisationVersion version) {
        return log.record(List.of(entry(version))).then(inForce.refresh());
    }

    private static AuditEntry entry(OrganisationVersion version) {
        return new AuditEntry(
                "organisation/" + version.number(),
                version.at(),
                version.by(),
                "organisation-put-in",
                Optional.empty(),
                Optional.of(version.number() + ", ≥ " + version.from()));
    }
}
