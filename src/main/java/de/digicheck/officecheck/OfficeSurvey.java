package de.digicheck.officecheck;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * What the staff survey has released of the same office, to stand beside its check. The two are never made one number:
 * one is what staff has said anonymously, the other what the office has said openly.
 */
@FunctionalInterface
public interface OfficeSurvey {

    /** Nothing stands beside a check. */
    OfficeSurvey NONE = (unit, reader, language) -> Mono.empty();

    /** Who reads it; pilots see their own units alone. */
    record Reader(String account, Set<AccountRole> roles, List<OrgUnitCode> units) {

        public Reader {
            roles = Set.copyOf(roles);
            units = List.copyOf(units);
        }
    }

    /**
     * The released figures of the part that the office belongs to.
     *
     * @param survey what the survey is called
     * @param part what the part is called; it may hold other offices as well
     * @param address of the page of the part
     * @param rows by action field
     */
    record Beside(String survey, String part, String address, List<Row> rows) {

        public Beside {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An action field.
     *
     * @param need 0 to 100 in words, or that it is not shown
     * @param range where it lies; empty where it is not shown
     */
    record Row(String field, String need, String range) {}

    /** The figures of the latest release that a reader may see; nothing where there are none of the office. */
    Mono<Beside> of(OrgUnitCode unit, Reader reader, Language language);
}
