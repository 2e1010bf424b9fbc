package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that must have begun by a day, so that a project can start in its fiscal year.
 *
 * @param what {@value #REGISTRATION}, or the kind of an approval
 * @param by the last day
 * @param sitting the sitting that decides, where one is known that is early enough
 * @param estimated whether it should be earlier by nobody knows how much: how many weeks it takes is not known, or no sitting is
 *     known that is early enough
 */
public record Due(
        ProjectKey project,
        LocalizedText label,
        String what,
        LocalDate by,
        Optional<BodySitting> sitting,
        boolean estimated) {

    /** Registration for the budget (<i>Haushaltsanmeldung</i>). */
    public static final String REGISTRATION = "registration";

    /** The approval that a sitting gives. */
    static final String COUNCIL = "council";

    /** Tells whether it is too late on a day. */
    public boolean isOverdue(LocalDate today) {
        return by.isBefore(today);
    }
}
