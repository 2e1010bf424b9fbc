package de.digicheck.projectcatalogue;

import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;

/**
 * What the head of a unit has said to an outline that needs its staff. The latest one of a unit counts.
 *
 * @param version number of the version of the outline that it speaks of
 * @param agrees whether the unit gives its staff
 * @param reason why; never blank where it does not agree
 * @param account who has said it, as head of the unit
 */
public record UnitAgreement(
        ProjectKey outline, int version, OrgUnitCode unit, boolean agrees, String reason, String account, Instant at) {

    public UnitAgreement {
        if (!agrees && reason.isBlank()) {
            throw new IllegalArgumentException("who does not agree says why");
        }
    }
}
