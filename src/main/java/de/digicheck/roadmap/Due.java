package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Something that must have begun by a day, so that a project can start in its fiscal year.
 *
 * @param what {@value #REGISTRATION}, {@value #PRELIMINARY}, {@value #INFORMATION}, or the kind of an approval
 * @param by the last day
 * @param body label of the body that a proposal is handed in for; empty where it is for none, or the town has named none
 * @param sitting the sitting of this body, where one is known that is early enough
 * @param estimated whether it should be earlier by nobody knows how much: how many weeks it takes is not known, or no sitting is
 *     known that is early enough
 */
public record Due(
        ProjectKey project,
        LocalizedText label,
        String what,
        LocalDate by,
        Optional<LocalizedText> body,
        Optional<BodySitting> sitting,
        boolean estimated) {

    /** Registration for the budget (<i>Haushaltsanmeldung</i>). */
    public static final String REGISTRATION = "registration";

    /** Paper for a sitting that deliberates for the deciding body (<i>Vorberatung</i>). */
    public static final String PRELIMINARY = "preliminary";

    /** Paper for a sitting that is told before another body decides (<i>Information</i>). */
    public static final String INFORMATION = "information";

    /** The approval that a sitting gives. */
    static final String COUNCIL = "council";

    private static final Set<String> NAMED =
            Set.of(REGISTRATION, PRELIMINARY, INFORMATION, "co-determination", COUNCIL, "procurement");

    /** What is due, as message bundles name it: {@code other} for a kind of approval that has no name of its own there. */
    public String word() {
        return NAMED.contains(what) ? what : "other";
    }

    /** Tells whether it is too late on a day. */
    public boolean isOverdue(LocalDate today) {
        return by.isBefore(today);
    }
}
