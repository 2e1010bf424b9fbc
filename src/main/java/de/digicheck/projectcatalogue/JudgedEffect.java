package de.digicheck.projectcatalogue;

import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An effect with who has judged it and when; nobody yet where it comes from a template as it is.
 *
 * @param author who, if it was somebody of the town
 */
public record JudgedEffect(Effect effect, Optional<Author> author) {

    /**
     * Who has judged.
     *
     * @param role as which an account did
     * @param day in German time
     */
    public record Author(AccountRole role, LocalDate day) {}
}
