package de.digicheck.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Shipped;
import de.digicheck.invitation.csv.AddressCsv;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.RoleGroup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingCheckTest {

    private static final Municipality TOWN = Shipped.musterstadt();
    private static final AnnouncedGrid GRID = AnnouncedGrid.of(TOWN, 10);
    private static final MailingCheck CHECK =
            new MailingCheck(GRID, TOWN.roles().stream().map(RoleGroup::key).collect(Collectors.toSet()));
    private static final String UNIT = TOWN.units().stream()
            .filter(unit -> TOWN.childrenOf(unit.code()).isEmpty())
            .map(OrgUnit::code)
            .findFirst()
            .orElseThrow()
            .value();

    private static MailingList check(String csv) {
        AddressCsv.Read read = AddressCsv.read(csv);
        assertThat(read.conflicts()).isEmpty();
        return CHECK.check(read.lines());
    }

    private static List<String> conflicts(String csv) {
        return check(csv).conflicts().stream().map(Conflict::toString).toList();
    }

    @Test
    void findsThePartOfEachAddress() {
        MailingList list = check("address,unit,role\na@x.example," + UNIT + ",\nb@x.example," + UNIT + ",\n");

        assertThat(list.conflicts()).isEmpty();
        assertThat(list.addressees()).hasSize(2).allMatch(one -> GRID.leaves().stream()
                .anyMatch(leaf -> leaf.key().equals(one.part())));
    }

    @Test
    void tellsEverythingAtOnceWithItsLine() {
        assertThat(conflicts("address,unit,role\r\na@x.example," + UNIT + ",\r\nkein at-zeichen," + UNIT
                        + ",\r\nA@X.example," + UNIT + ",\r\nb@x.example,gibt-es-nicht,\r\n\"c@x.example\"," + UNIT
                        + ",kaiser\r\n"))
                .containsExactly("3: malformed-address", "4: duplicate-address", "5: unknown-unit", "6: unknown-role");
    }

    @Test
    void refusesMoreAddressesThanHeads() {
        Part part = CHECK
                .check(AddressCsv.read("address,unit\na@x.example," + UNIT).lines())
                .addressees()
                .stream()
                .flatMap(one -> GRID.find(one.part()).stream())
                .findFirst()
                .orElseThrow();
        String rows = IntStream.rangeClosed(1, part.invited() + 3)
                .mapToObj(number -> "p" + number + "@x.example," + UNIT + "\n")
                .collect(Collectors.joining());

        assertThat(conflicts("address,unit\n" + rows)).containsExactly((part.invited() + 2) + ": too-many-addresses");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1: empty-list",
                "`address,unit` | 1: empty-list",
                "`mail,unit\na,b` | 1: unknown-column",
                "`address\na@x.example` | 1: missing-column",
                "`address,unit\na@x.example` | 2: field-count",
                "`address,unit\n\"a@x.example,u` | 1: broken-quotes",
                "`address,unit,unit\na,b,c` | 1: unknown-column"
            })
    void refusesWhatIsNoList(String csv, String conflict) {
        assertThat(AddressCsv.read(csv).conflicts())
                .extracting(Conflict::toString)
                .contains(conflict);
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        byte[] file = "\uFEFFAddress;Unit\r\na@x.example;u1\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(AddressCsv.read(file).lines()).containsExactly(new AddressLine(2, "a@x.example", "u1", ""));
    }

    @Test
    void refusesOtherEncodings() {
        byte[] file = "address,unit\nmüller@x.example,u1".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(AddressCsv.read(file).conflicts()).extracting(Conflict::code).containsExactly("not-utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "a@x.example, true",
        "a.b+c@sub.x.example, true",
        "a@x, false",
        "@x.example, false",
        "a@@x.example, false",
        "a b@x.example, false",
        "a@x.example;b@x.example, false",
        "a@-x.example, false",
        "a..b@x.example, false"
    })
    void knowsAddresses(String text, boolean isOne) {
        assertThat(MailAddress.isOne(text)).isEqualTo(isOne);
    }

    @Test
    void neverSharesOutMoreCodesThanHeads() {
        List<HandOut> all = new HandOuts(GRID, 2).share(MailingList.NONE, Map.of());

        assertThat(all).allMatch(HandOut::fits);
        assertThat(all.stream().mapToInt(HandOut::codes).sum())
                .isEqualTo(GRID.town().invited());
        assertThat(all.stream().mapToInt(HandOut::spares).sum())
                .isEqualTo(2 * GRID.leaves().size());
    }

    @Test
    void givesNoSparesWhereEverybodyGetsACode() {
        HandOut row = new HandOuts(GRID, 2).share(MailingList.NONE, Map.of()).get(0);

        HandOut full = new HandOuts(GRID, 2)
                .share(MailingList.NONE, Map.of(row.key(), row.heads()))
                .get(0);
        HandOut over = new HandOuts(GRID, 2)
                .share(MailingList.NONE, Map.of(row.key(), row.heads() + 1))
                .get(0);

        assertThat(full.spares()).isZero();
        assertThat(full.fits()).isTrue();
        assertThat(over.fits()).isFalse();
    }
}
