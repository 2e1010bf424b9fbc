package de.digicheck.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.FreeTextTerms;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.ReleaseTerms.KeyHolder;
import de.digicheck.fixtures.Lines;
import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.platform.security.Right;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseTermsYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("release-terms");
    private static final Path SHIPPED = Path.of("analysis/release-terms.yaml");

    /** As the published contract shows it. */
    private static final String CONTRACT = """
            minimum-group-size: 5
            free-text: {texts: 10, people: 10, redactor: REDACTOR}
            retention-days: 30
            spare-codes-per-part: 2
            key-holder: trustees            # or service
            recipients: [CDO, CIO, PILOT, LEAD, STAFF_COUNCIL, DPO]
            parties: [{key: staff-council, role: STAFF_COUNCIL, kind: zustimmung, deadline-days: 28}, {key: data-protection, role: DPO, kind: stellungnahme, deadline-days: 28}]
            """;

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheContractSample() {
        ReleaseTerms terms = read(CONTRACT).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        assertThat(terms.parties())
                .containsExactly(
                        new Party("staff-council", Optional.of(AccountRole.STAFF_COUNCIL), Party.Kind.CONSENT, 28),
                        new Party("data-protection", Optional.of(AccountRole.DPO), Party.Kind.OPINION, 28));
        assertThat(terms.recipients()).hasSize(6).doesNotContain(AccountRole.VIEWER);
    }

    @Test
    void acceptsTheShippedTerms() {
        assertThat(ReleaseTermsYaml.read(SHIPPED, findings)).isEqualTo(read(CONTRACT));
        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
    }

    @Test
    void takesTheDefaultOfWhatIsNotGiven() {
        assertThat(read("{retention-days: 30}")).contains(ReleaseTerms.DEFAULTS);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void acceptsStricterTerms() {
        String yaml = """
                minimum-group-size: 10
                free-text: {texts: 20, people: 15, redactor: DPO}
                retention-days: 0
                spare-codes-per-part: 0
                key-holder: service
                recipients: [CDO]
                parties: [{key: equality, kind: kenntnis, deadline-days: 0}]
                """;

        assertThat(read(yaml))
                .contains(new ReleaseTerms(
                        10,
                        new FreeTextTerms(20, 15, AccountRole.DPO),
                        0,
                        0,
                        KeyHolder.SERVICE,
                        Set.of(AccountRole.CDO),
                        List.of(new Party("equality", Optional.empty(), Party.Kind.NOTICE, 0))));
        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(yaml)).isEmpty();
    }

    @Test
    void reportsEveryMistakeAtOnce() {
        Optional<ReleaseTerms> terms = read("""
                minimum-group-size: 4
                free-text: {texts: 9, people: 3, redactor: PILOT, redacter: DPO}
                retention-days: -1
                spare-codes-per-part: two
                key-holder: mayor
                recipients: [CDO, CDO, ADMIN, REDACTOR, MAYOR]
                parties:
                  - {key: a, role: STAF_COUNCIL, kind: zustimmung, deadline-days: -5}
                  - {key: a, kind: stellungnahme}
                  - {kind: veto}
                  - {key: b}
                """);

        assertThat(terms).isEmpty();
        assertThat(Lines.placesAndCodes(findings))
                .containsExactly(
                        "1:21 below-floor",
                        "2:20 below-floor",
                        "2:31 below-floor",
                        "2:44 redactor-not-independent",
                        "2:51 unknown-key",
                        "3:17 below-floor",
                        "4:23 wrong-type",
                        "5:13 unknown-value",
                        "6:19 duplicate-recipient",
                        "6:24 bad-recipient",
                        "6:31 bad-recipient",
                        "6:41 unknown-role",
                        "8:20 unknown-role",
                        "8:67 below-floor",
                        "9:5 duplicate-party",
                        "9:5 missing-key",
                        "10:5 missing-key",
                        "10:12 unknown-value",
                        "11:5 missing-key");
        assertThat(Lines.of(findings))
                .contains("t.yaml:1:21: error below-floor: 'minimum-group-size' is 4, below 5 (give 5 or more)")
                .contains("t.yaml:8:20: error unknown-role: 'STAF_COUNCIL' is not the role of an account (maybe"
                        + " 'STAFF_COUNCIL' is meant)");
    }

    @Test
    void refusesAPartyThatCouldNeverDecide() {
        String yaml = """
                parties:
                  - {key: a, role: STAFF_COUNCIL, kind: zustimmung}
                  - {key: b, role: CIO, kind: zustimmung}
                  - {key: c, kind: stellungnahme, role: CDO}
                  - {key: d, role: CIO, kind: anhoerung}
                """;

        assertThat(read(yaml)).isEmpty();
        assertThat(Lines.of(findings))
                .containsExactly(
                        "t.yaml:3:20: error party-cannot-decide: accounts with the role CIO have no page on which to give a"
                                + " zustimmung (name STAFF_COUNCIL or DPO, or choose anhoerung or kenntnis, which the"
                                + " digital officer records)",
                        "t.yaml:4:41: error party-cannot-decide: accounts with the role CDO have no page on which to give a"
                                + " stellungnahme (name STAFF_COUNCIL or DPO, or choose anhoerung or kenntnis, which the"
                                + " digital officer records)");
        assertThat(SCHEMA.objections(yaml)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void takesExactlyTheRolesThatHaveAPageForIt(AccountRole role) {
        assertThat(Party.canDecide(role)).isEqualTo(Right.AGREE.isHeldBy(Set.of(role)));
    }

    @Test
    void wantsARecipient() {
        assertThat(read("{recipients: []}")).isEmpty();
        assertThat(Lines.placesAndCodes(findings)).containsExactly("1:14 empty-list");
    }

    @Test
    void schemaRefusesWhatTheReaderRefuses() {
        assertThat(SCHEMA.objections(CONTRACT.replace("size: 5", "size: 4"))).hasSize(1);
        assertThat(SCHEMA.objections(CONTRACT.replace("[CDO,", "[ADMIN,"))).hasSize(1);
        assertThat(SCHEMA.objections("parties: [{key: a, kind: zustimmung}]")).hasSize(1);
    }

    private Optional<ReleaseTerms> read(String yaml) {
        return ReleaseTermsYaml.parse("t.yaml", yaml, findings);
    }
}
