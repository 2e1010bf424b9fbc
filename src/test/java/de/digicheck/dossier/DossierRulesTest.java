package de.digicheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final SectionSource ROADMAP = new SectionSource(SectionKind.ROADMAP, "3");

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        DossierEntry entry = new DossierEntry(
                " ",
                "town-band",
                Optional.empty(),
                "x".repeat(5001),
                List.of(
                        new DossierEntry.Line("roadmap/3", ""),
                        new DossierEntry.Line("roadmap/3", ""),
                        new DossierEntry.Line("secrets/1", "")),
                "");
        assertThat(DossierRules.problems(entry, Set.of("council"), Set.of(ROADMAP)))
                .containsExactly(
                        new DossierProblem("title", "missing"),
                        new DossierProblem("body", "unknown-body"),
                        new DossierProblem("day", "not-a-day"),
                        new DossierProblem("introduction", "too-long"),
                        new DossierProblem("sections.1.text", "twice"),
                        new DossierProblem("sections.2.text", "unknown-section"));
    }

    @Test
    void takesWhatFits() {
        DossierEntry entry = new DossierEntry(
                "Rat", "council", Optional.of(TODAY), "", List.of(new DossierEntry.Line("roadmap/3", "Dazu:")), "");
        assertThat(DossierRules.problems(entry, Set.of("council"), Set.of(ROADMAP)))
                .isEmpty();
        assertThat(DossierEntry.of(entry.draft())).isEqualTo(entry);
    }

    @Test
    void sharesWithReadersUntilADayThatIsNotOver() {
        ShareEntry entry =
                new ShareEntry(Set.of(AccountRole.ADMIN), Optional.of(TODAY), Optional.of(TODAY.minusDays(1)));
        assertThat(DossierRules.problems(entry, TODAY))
                .containsExactly(
                        new DossierProblem("roles", "not-shareable", "ADMIN"),
                        new DossierProblem("until", "before-from"),
                        new DossierProblem("until", "over"));
        assertThat(DossierRules.problems(new ShareEntry(Set.of(), Optional.empty(), Optional.empty()), TODAY))
                .extracting(DossierProblem::field)
                .containsExactly("roles", "from", "until");
        ShareEntry past = new ShareEntry(Set.of(AccountRole.LEAD), Optional.empty(), Optional.of(TODAY.minusDays(1)));
        assertThat(DossierRules.problems(past, TODAY))
                .containsExactly(new DossierProblem("from", "not-a-day"), new DossierProblem("until", "over"));
        ShareEntry today = new ShareEntry(Set.of(AccountRole.VIEWER), Optional.of(TODAY), Optional.of(TODAY));
        assertThat(DossierRules.problems(today, TODAY)).isEmpty();
    }
}
