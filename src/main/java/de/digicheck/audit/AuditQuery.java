package de.digicheck.audit;

import de.digicheck.shared.GermanTime;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for in the audit log; what is empty holds of every entry.
 *
 * @param from first day, in German time
 * @param to last day, in German time
 * @param accounts names of accounts of which one has done it
 * @param action kebab-case word
 * @param subject part of the campaign's key or of the detail, in any case
 */
public record AuditQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Set<String>> accounts,
        Optional<String> action,
        Optional<String> subject) {

    /** Everything. */
    public static final AuditQuery ALL =
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public AuditQuery {
        accounts = accounts.map(Set::copyOf);
    }

    /** Tells whether an entry is meant. */
    public boolean matches(AuditEntry entry) {
        LocalDate day = LocalDate.ofInstant(entry.at(), GermanTime.ZONE);
        return from.filter(day::isBefore).isEmpty()
                && to.filter(day::isAfter).isEmpty()
                && accounts.filter(names -> !names.contains(entry.by())).isEmpty()
                && action.filter(word -> !word.equals(entry.action())).isEmpty()
                && subject.filter(text -> !isAbout(entry, text)).isEmpty();
    }

    private static boolean isAbout(AuditEntry entry, String text) {
        String all = entry.campaign().orElse("") + "\n" + entry.detail().orElse("");
        return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
