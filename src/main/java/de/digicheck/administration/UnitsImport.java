package de.digicheck.administration;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrganisationChange;
import de.digicheck.organisation.OrganisationVersion;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.organisation.csv.UnitsCsv;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.organisation.yaml.TopicsCheck;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks units that are to be put in, against themselves, the version in force and the campaigns that run. */
public final class UnitsImport {

    private static final String NAME = "input";

    private UnitsImport() {}

    /**
     * What came of a check.
     *
     * @param yaml what would be kept; empty when there is an error
     * @param change what would differ from the version in force; empty when the text cannot be read
     */
    public record Result(Findings findings, Optional<String> yaml, Optional<OrganisationChange> change) {}

    /**
     * What is known when units are put in.
     *
     * @param inForce the organisation of today
     * @param versions all that were put in before
     * @param fields that contacts can be named for
     * @param today in German time
     */
    public record Known(
            Municipality inForce,
            List<OrganisationVersion> versions,
            List<Campaign> campaigns,
            List<ActionFieldKey> fields,
            LocalDate today) {

        public Known {
            versions = List.copyOf(versions);
            campaigns = List.copyOf(campaigns);
            fields = List.copyOf(fields);
        }
    }

    /**
     * Checks a text, YAML or CSV, that is to be in force from a day on. Errors are those of the files (such as
     * {@code duplicate-code}, {@code unknown-parent}, {@code cycle}) and {@code key-differs}, {@code unit-in-use},
     * {@code role-in-use}, {@code from-past}, {@code from-before-version}, {@code nothing-changes}.
     */
    public static Result check(String text, LocalDate from, Known known) {
        Findings findings = new Findings();
        Optional<String> yaml =
                UnitsCsv.isCsv(text) ? UnitsCsv.toYaml(NAME, text, known.inForce(), findings) : Optional.of(text);
        Optional<Municipality> read = yaml.flatMap(some -> OrganisationYaml.parse(NAME, some, findings));
        yaml.ifPresent(some -> new TopicsCheck(known.fields()).check(NAME, some, findings));
        checkDay(from, known, findings);
        Optional<OrganisationChange> change =
                read.map(municipality -> OrganisationChange.between(known.inForce(), municipality));
        read.ifPresent(municipality -> checkTown(municipality, known, findings));
        change.ifPresent(some -> checkUse(some, known, findings));
        return new Result(findings, findings.hasErrors() ? Optional.empty() : yaml, change);
    }

    private static void checkDay(LocalDate from, Known known, Findings findings) {
        if (from.isBefore(known.today())) {
            error(
                    findings,
                    "from-past",
                    from + " has passed",
                    "what held then is not changed; give a day from today on");
        }
        known.versions().stream()
                .filter(version -> from.isBefore(version.from()))
                .forEach(version -> error(
                        findings,
                        "from-before-version",
                        "version " + version.number() + " begins on " + version.from(),
                        "give that day or a later one"));
    }

    private static void checkTown(Municipality municipality, Known known, Findings findings) {
        if (!municipality.key().equals(known.inForce().key())) {
            error(
                    findings,
                    "key-differs",
                    "the key '" + municipality.key() + "' is another than '"
                            + known.inForce().key() + "'",
                    "keep the key: campaigns belong to it");
        }
        if (running(known).isEmpty()) {
            return;
        }
        known.inForce().roles().stream()
                .map(RoleGroup::key)
                .filter(role -> municipality.findRole(role).isEmpty())
                .forEach(role -> error(
                        findings,
                        "role-in-use",
                        "the role '" + role + "' is gone, and campaigns run",
                        "keep it until their results are released"));
    }

    private static List<Campaign> running(Known known) {
        return known.campaigns().stream()
                .filter(campaign -> !campaign.state().hasReached(CampaignState.RELEASED))
                .toList();
    }

    private static void checkUse(OrganisationChange change, Known known, Findings findings) {
        if (change.isEmpty()) {
            error(findings, "nothing-changes", "this is what is in force", "put in what is to change");
        }
        for (Campaign campaign : running(known)) {
            Set<OrgUnitCode> used = used(campaign);
            change.vanished().stream()
                    .filter(used::contains)
                    .forEach(code -> error(
                            findings,
                            "unit-in-use",
                            "the unit '" + code + "' is gone, and the campaign '" + campaign.key() + "' asks it",
                            "keep it until the results of that campaign are released"));
        }
    }

    private static Set<OrgUnitCode> used(Campaign campaign) {
        Set<OrgUnitCode> used = new HashSet<>(campaign.plan().units());
        campaign.plan().grid().parts().forEach(part -> used.addAll(part.units()));
        return used;
    }

    private static void error(Findings findings, String code, String message, String advice) {
        findings.error(code, Place.startOf(NAME), message, advice);
    }
}
