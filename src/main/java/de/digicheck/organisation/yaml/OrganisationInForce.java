package de.digicheck.organisation.yaml;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrganisationVersion;
import de.digicheck.shared.Findings;
import de.digicheck.shared.InvalidInputException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The organisation that holds on a day.
 *
 * @param version its number; empty for the file in the folder of the town
 */
public record OrganisationInForce(Municipality municipality, Optional<Integer> version) {

    /**
     * Of the versions that have begun on a day the one with the highest number, else the file.
     *
     * @param file as the folder of the town has it; also names the pilots where a version names none
     * @throws InvalidInputException when the text of the version cannot be read any more
     */
    public static OrganisationInForce at(LocalDate day, Municipality file, List<OrganisationVersion> versions) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .max(Comparator.comparingInt(OrganisationVersion::number))
                .map(version -> new OrganisationInForce(read(version, file), Optional.of(version.number())))
                .orElseGet(() -> new OrganisationInForce(file, Optional.empty()));
    }

    /** A version as an organisation, with the pilots of another one where it names none. */
    public static Municipality read(OrganisationVersion version, Municipality file) {
        Findings findings = new Findings();
        Municipality read = OrganisationYaml.parse("version " + version.number(), version.text(), findings)
                .orElseThrow(() -> new InvalidInputException(findings));
        return read.pilots().list().isEmpty() ? read.withPilotsOf(file) : read;
    }
}
