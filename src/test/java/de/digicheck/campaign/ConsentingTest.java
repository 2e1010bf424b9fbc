package de.digicheck.campaign;

import static de.digicheck.campaign.ConsentedTown.CDO;
import static de.digicheck.campaign.ConsentedTown.COUNCIL;
import static de.digicheck.campaign.ConsentedTown.DPO;
import static de.digicheck.campaign.ConsentedTown.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.RefusedChangeException.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final ConsentedTown town = new ConsentedTown(ConsentedTown.plan(ReleaseTerms.DEFAULTS));

    @Test
    void refusesConsentToOtherTermsThanThePresentOnes() {
        String other = TermsHash.of(ConsentedTown.plan(terms(7, ReleaseTerms.DEFAULTS.parties())));
        assertThat(answer(COUNCIL, Outcome.GIVEN, Optional.of(other))).hasValue(Reason.TERMS_CHANGED);
        assertThat(answer(
                        COUNCIL,
                        Outcome.GIVEN,
                        Optional.of(TermsHash.of(town.campaign().plan()))))
                .isEmpty();
        assertThat(town.campaign().consents().of("staff-council")).isPresent();
    }

    @Test
    void keepsConditionsWithTheirWordsAndAsksAllAnew() {
        answer(COUNCIL, Outcome.GIVEN, Optional.empty());
        answer(DPO, Outcome.GIVEN, Optional.empty());
        assertThat(town.campaign().state()).isEqualTo(CampaignState.AGREED);
        answer(COUNCIL, Outcome.WITH_CONDITIONS, Optional.empty());
        Campaign back = town.campaign();
        assertThat(back.state()).isEqualTo(CampaignState.DRAFTED);
        assertThat(back.consents().valid()).isEmpty();
        assertThat(back.consents().objection().orElseThrow().words()).hasValue("Worte");
        assertThat(back.history().get(back.history().size() - 1).reason()).hasValue("Worte");
    }

    @Test
    void asksAnewWhenTheDraftChanges() {
        answer(COUNCIL, Outcome.GIVEN, Optional.empty());
        town.clock.days(3);
        town.attempt(town.replanning.edit(KEY, CDO, ConsentedTown.plan(terms(8, ReleaseTerms.DEFAULTS.parties()))));
        Campaign changed = town.campaign();
        assertThat(changed.consents().valid()).isEmpty();
        assertThat(changed.dueOn(changed.plan().terms().parties().get(0))).isEqualTo(TODAY.plusDays(31));
        assertThat(changed.amendments()).extracting(Amendment::kind).containsExactly(Amendment.Kind.EDITED);
    }

    @Test
    void takesSilenceForNoConsentButMayRecordThatAnOpinionDidNotCome() {
        assertThat(record("data-protection", Outcome.LAPSED, TODAY)).hasValue(Reason.DEADLINE_RUNS);
        town.clock.days(29);
        assertThat(record("staff-council", Outcome.LAPSED, TODAY)).hasValue(Reason.NOT_ALLOWED);
        assertThat(record("data-protection", Outcome.LAPSED, TODAY)).isEmpty();
        assertThat(town.campaign().state()).isEqualTo(CampaignState.DRAFTED);
        answer(COUNCIL, Outcome.GIVEN, Optional.empty());
        assertThat(town.campaign().state()).isEqualTo(CampaignState.AGREED);
    }

    @Test
    void recordsWhoWasTold() {
        assertThat(record("equal-opportunities", Outcome.GIVEN, TODAY.plusDays(1)))
                .hasValue(Reason.WRONG_DAY);
        assertThat(record("staff-council", Outcome.GIVEN, TODAY)).hasValue(Reason.NOT_ALLOWED);
        assertThat(record("gardeners", Outcome.GIVEN, TODAY)).hasValue(Reason.UNKNOWN_PARTY);
        assertThat(record("equal-opportunities", Outcome.GIVEN, TODAY.minusDays(2)))
                .isEmpty();
        Statement told = town.campaign().consents().of("equal-opportunities").orElseThrow();
        assertThat(told.by()).isEqualTo("cdo");
        assertThat(told.day()).isEqualTo(TODAY.minusDays(2));
        assertThat(told.document()).hasValue("Az. 10-24");
    }

    @Test
    void letsTheOfficerDeclareWhatNobodyElseDecides() {
        List<Party> told = List.of(new Party("gleichstellung", Optional.empty(), Party.Kind.NOTICE, 7));
        ConsentedTown quiet = new ConsentedTown(ConsentedTown.plan(terms(5, told)));
        assertThat(quiet.attempt(quiet.consenting.answer(KEY, COUNCIL, PartyAnswer.YES)))
                .hasValue(Reason.NOT_ALLOWED);
        assertThat(quiet.attempt(quiet.consenting.answer(KEY, CDO, PartyAnswer.YES)))
                .isEmpty();
        assertThat(quiet.campaign().state()).isEqualTo(CampaignState.AGREED);
        assertThat(quiet.campaign().entered(CampaignState.AGREED).orElseThrow().by())
                .isEqualTo("cdo");
        assertThat(town.attempt(town.consenting.answer(KEY, CDO, PartyAnswer.YES)))
                .hasValue(Reason.NOT_ALLOWED);
    }

    @Test
    void opensAndClosesByDate() {
        answer(COUNCIL, Outcome.GIVEN, Optional.empty());
        answer(DPO, Outcome.GIVEN, Optional.empty());
        town.calendar.proceed().blockLast();
        assertThat(town.campaign().state()).isEqualTo(CampaignState.AGREED);
        town.clock.days(15);
        town.calendar.proceed().blockLast();
        town.calendar.proceed().blockLast();
        assertThat(town.campaign().state()).isEqualTo(CampaignState.OPEN);
        assertThat(town.attempt(town.replanning.extend(KEY, CDO, ConsentedTown.LAST, "zu kurz")))
                .hasValue(Reason.WRONG_DAY);
        assertThat(town.attempt(town.replanning.extend(KEY, CDO, ConsentedTown.LAST.plusDays(3), "Schnee")))
                .isEmpty();
        town.clock.days(22);
        town.calendar.proceed().blockLast();
        assertThat(town.campaign().state()).isEqualTo(CampaignState.OPEN);
        town.clock.days(1);
        town.calendar.proceed().blockLast();
        assertThat(town.campaign().state()).isEqualTo(CampaignState.CLOSED);
        assertThat(town.attempt(town.replanning.extend(KEY, CDO, ConsentedTown.LAST.plusDays(60), "zu spät")))
                .hasValue(Reason.WRONG_STATE);
    }

    @Test
    void recordsEveryStepOnce() {
        answer(COUNCIL, Outcome.REFUSED, Optional.empty());
        answer(COUNCIL, Outcome.GIVEN, Optional.empty());
        answer(DPO, Outcome.GIVEN, Optional.empty());
        assertThat(CampaignRecords.of(town.campaign()))
                .extracting(entry -> entry.id() + " " + entry.action())
                .containsExactly(
                        "winter/history/0 drafted",
                        "winter/history/2 agreed",
                        "winter/statement/0 statement-refused",
                        "winter/statement/1 statement-given",
                        "winter/statement/2 statement-given");
    }

    private Optional<Reason> answer(Actor actor, Outcome outcome, Optional<String> hash) {
        return town.attempt(town.consenting.answer(
                KEY, actor, new PartyAnswer(outcome, hash, Optional.empty(), Optional.of("Worte"))));
    }

    private Optional<Reason> record(String party, Outcome outcome, LocalDate day) {
        return town.attempt(town.consenting.record(
                KEY, CDO, new PartyRecord(party, outcome, day, Optional.of("Az. 10-24"), Optional.empty())));
    }

    private static ReleaseTerms terms(int group, List<Party> parties) {
        ReleaseTerms usual = ReleaseTerms.DEFAULTS;
        return new ReleaseTerms(
                group,
                usual.freeText(),
                usual.retentionDays(),
                usual.spareCodesPerPart(),
                usual.keyHolder(),
                usual.recipients(),
                parties);
    }
}
