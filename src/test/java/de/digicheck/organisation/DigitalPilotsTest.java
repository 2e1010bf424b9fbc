package de.digicheck.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigitalPilotsTest {

    private static final DigitalOffice OFFICE = new DigitalOffice(LocalizedText.german("Digitalstelle"), "Telefon 1");
    private static final DigitalPilot OF_A = pilot("a");
    private static final DigitalPilot OF_A1 = pilot("a1");
    private static final DigitalPilots PILOTS = new DigitalPilots(List.of(OF_A, OF_A1), Optional.of(OFFICE));
    private static final Municipality TOWN = new Municipality(
            "town",
            LocalizedText.german("Stadt"),
            List.of(),
            List.of(unit("a", "", 0), unit("a1", "a", 12), unit("a2", "a", 4), unit("a3", "a", 9), unit("b", "", 15)),
            PILOTS);

    private static DigitalPilot pilot(String unit) {
        return new DigitalPilot(
                new OrgUnitCode(unit),
                LocalizedText.german("Lotse " + unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static OrgUnit unit(String code, String parent, int heads) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                Optional.of(parent).filter(above -> !above.isEmpty()).map(OrgUnitCode::new),
                LocalizedText.german(code),
                Optional.of(Map.<RoleKey, Integer>of()),
                heads,
                List.of());
    }

    private static DigitalPilots.Responsible of(int threshold, String unit) {
        Part part = AnnouncedGrid.of(TOWN, threshold)
                .partOf(new OrgUnitCode(unit), Optional.empty())
                .orElseThrow();
        return PILOTS.of(TOWN, part);
    }

    @Test
    void isTheNearestOneAbove() {
        assertThat(of(1, "a1")).isEqualTo(new DigitalPilots.Responsible(List.of(OF_A1), Optional.empty()));
        assertThat(of(1, "a2")).isEqualTo(new DigitalPilots.Responsible(List.of(OF_A), Optional.empty()));
    }

    @Test
    void areSeveralOfAMergedPartAndTheOfficeWhereOneUnitHasNone() {
        assertThat(of(10, "a2")).isEqualTo(new DigitalPilots.Responsible(List.of(OF_A), Optional.empty()));
        assertThat(of(15, "a1")).isEqualTo(new DigitalPilots.Responsible(List.of(OF_A, OF_A1), Optional.empty()));
        assertThat(of(40, "b")).isEqualTo(new DigitalPilots.Responsible(List.of(OF_A, OF_A1), Optional.of(OFFICE)));
    }

    @Test
    void isTheOfficeWhereThereIsNoPilotOrNoPart() {
        assertThat(of(10, "b")).isEqualTo(new DigitalPilots.Responsible(List.of(), Optional.of(OFFICE)));
        assertThat(PILOTS.ofAll()).isEqualTo(new DigitalPilots.Responsible(List.of(), Optional.of(OFFICE)));
    }

    @Test
    void areStillThoseOfTheTownWhenSomeUnitsAreAsked() {
        assertThat(TOWN.restrictedTo(List.of(new OrgUnitCode("b"))).pilots()).isEqualTo(PILOTS);
    }

    @Test
    void areAtMostOneAUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitalPilots(List.of(OF_A, pilot("a")), Optional.empty()));
    }
}
