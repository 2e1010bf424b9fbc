package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.aggregation.TurnoutCounts.Group;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.InvitedCounts.Invited;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.StateChange;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.shared.Findings;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnoutCountingTest {

    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
    private static final Municipality TOWN = OrganisationYaml.read(
                    Path.of("organisations/musterstadt.yaml"), new Findings())
            .orElseThrow();
    private static final OptionalInt STAFF = TOWN.headcount();
    private static final PartKey PERSONNEL = new PartKey("personnel");
    private static final PartKey CENTRAL = new PartKey("central-services.direct");
    private static final RoleKey OFFICE = new RoleKey("verwaltung");

    private static final List<Invited> CODES =
            List.of(new Invited(PERSONNEL, Optional.of(OFFICE), 27), new Invited(CENTRAL, Optional.of(OFFICE), 12));
    private static final List<Group> GROUPS = List.of(
            group(PERSONNEL, OFFICE, 19), group(CENTRAL, OFFICE, 9), new Group(Optional.empty(), Optional.empty(), 33));

    @Test
    void roundsDownAndHidesSmallParts() {
        Turnout turnout = turnout(count(false, GROUPS, CODES, Optional.empty()));

        assertThat(cell(turnout, PERSONNEL)).isEqualTo(new TurnoutCell(OptionalInt.of(27), 10));
        assertThat(cell(turnout, PERSONNEL).rate()).hasValue(.37);
        assertThat(cell(turnout, CENTRAL).responses()).isEqualTo(Withheld.PROTECTED);
        assertThat(cell(turnout, CENTRAL).tens()).isZero();
        assertThat(cell(turnout, new PartKey("central-services"))).isEqualTo(new TurnoutCell(OptionalInt.of(39), 20));
        assertThat(cell(turnout, new PartKey("depot")).responses()).isEqualTo(Withheld.PROTECTED);
        assertThat(turnout.roles()).containsEntry(OFFICE, new TurnoutCell(OptionalInt.of(39), 20));
    }

    @Test
    void neverAddsTheOpenLinkToThoseWithACode() {
        Turnout turnout = turnout(count(false, GROUPS, CODES, Optional.empty()));

        assertThat(turnout.invited()).hasValue(39);
        assertThat(turnout.responses()).isEqualTo(Figure.ofCount(20));
        assertThat(turnout.openLink()).isEqualTo(Figure.ofCount(30));
    }

    @Test
    void tellsNoPartsApartWithoutCodes() {
        List<Group> open = List.of(new Group(Optional.empty(), Optional.empty(), 45));
        Turnout turnout = turnout(count(false, open, List.of(), Optional.empty()));

        assertThat(turnout.rows()).isEmpty();
        assertThat(turnout.invited()).isEqualTo(STAFF);
        assertThat(turnout.responses()).isEqualTo(Figure.ofCount(40));
        assertThat(turnout.openLink()).isEqualTo(Figure.undefined());
    }

    @Test
    void remembersWhoWasInvitedWhenCodesForgetTheirParts() {
        TurnoutSnapshot before = count(false, GROUPS, CODES, Optional.empty());
        TurnoutSnapshot after = count(false, GROUPS, List.of(), Optional.of(before));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void showsPilotsTheirOwnUnitsOnly() {
        Turnout turnout = turnout(count(false, GROUPS, CODES, Optional.empty()));

        assertThat(turnout.rowsOf(Set.of(new OrgUnitCode("personnel"))))
                .extracting(row -> row.part().key())
                .containsExactly(PERSONNEL);
        assertThat(turnout.rowsOf(Set.of())).isEmpty();
        assertThat(turnout.rowsOf(Set.of(new OrgUnitCode("digital-office"))))
                .extracting(row -> row.part().key().value())
                .containsExactly("audit+d1.direct+digital-office+equality-office");
    }

    private static Group group(PartKey part, RoleKey role, long responses) {
        return new Group(Optional.of(part), Optional.of(role), responses);
    }

    private static TurnoutCell cell(Turnout turnout, PartKey part) {
        return turnout.rows().stream()
                .filter(row -> row.part().key().equals(part))
                .findFirst()
                .orElseThrow()
                .cell();
    }

    private static Turnout turnout(TurnoutSnapshot snapshot) {
        return new Turnout(snapshot, campaign(false).plan().grid().town());
    }

    private static TurnoutSnapshot count(
            boolean demo, List<Group> groups, List<Invited> codes, Optional<TurnoutSnapshot> before) {
        return new TurnoutCounting(campaign(demo), groups, codes, before).at(NOON, STAFF, false);
    }

    private static Campaign campaign(boolean demo) {
        LocalDate day = LocalDate.parse("2026-11-16");
        CampaignPlan plan = CampaignPlan.of(
                new QuestionnaireReference("q", 1, "hash"),
                new CampaignPlan.Population(TOWN, List.of()),
                new CampaignWindow(day, day),
                true,
                ReleaseTerms.DEFAULTS);
        return Campaign.draft(
                new CampaignKey("turnout"),
                TOWN.key(),
                plan,
                demo,
                new StateChange(CampaignState.DRAFTED, NOON, "cdo", Optional.empty()));
    }
}
