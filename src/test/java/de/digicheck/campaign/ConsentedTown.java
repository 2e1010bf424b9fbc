package de.digicheck.campaign;

import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A town with one campaign, where days pass as the test wants it. */
final class ConsentedTown {

    static final Actor CDO = new Actor("cdo", Set.of(AccountRole.CDO));
    static final Actor COUNCIL = new Actor("council", Set.of(AccountRole.STAFF_COUNCIL));
    static final Actor DPO = new Actor("dpo", Set.of(AccountRole.DPO));
    private static final RoleKey OFFICE = new RoleKey("office");
    private static final RoleKey CRAFT = new RoleKey("craft");
    static final CampaignKey KEY = new CampaignKey("winter");
    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 20);

    private static final Questionnaire QUESTIONNAIRE =
            QuestionnaireText.of("- {key: a, type: likert, scale: agree, polarity: positive, text: {de: x}}\n");
    private static final Questionnaire OTHER =
            QuestionnaireText.of("- {key: b, type: likert, scale: agree, polarity: positive, text: {de: y}}\n");

    /** Its parts change with every group size from 5 to 7: 10, 12 or 14 are needed. */
    private static final Municipality TOWN = new Municipality(
            "town",
            LocalizedText.german("Stadt"),
            List.of(
                    new RoleGroup(OFFICE, false, LocalizedText.german("Verwaltung")),
                    new RoleGroup(CRAFT, false, LocalizedText.german("Handwerk"))),
            List.of(unit("a", 10, 10), unit("b", 11, 11), unit("c", 12, 13), unit("d", 0, 13), unit("e", 30, 0)));

    private static OrgUnit unit(String code, int office, int craft) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                Optional.empty(),
                LocalizedText.german("Amt " + code),
                Optional.of(Map.of(OFFICE, office, CRAFT, craft)),
                0,
                List.of());
    }

    /** Codes are issued, all at once. */
    Mono<Campaign> issueCodes() {
        CodePlace.Name place = CodePlace.Name.fresh(false, new SecureRandom());
        return campaigns.change(
                KEY,
                campaign -> campaign.state().hasReached(CampaignState.OPEN)
                        ? campaign
                        : campaign.keepCodesIn(campaign.codes().attempt(place).succeed()));
    }

    final Passing clock = new Passing(Instant.parse("2026-11-16T09:00:00Z"));
    final CampaignsInMemory campaigns = new CampaignsInMemory();
    final CampaignLifecycle lifecycle;
    final Consenting consenting;
    final Replanning replanning;
    final CampaignCalendar calendar;

    ConsentedTown(CampaignPlan plan) {
        Questionnaires questionnaires = new Questionnaires(List.of(QUESTIONNAIRE));
        lifecycle = new CampaignLifecycle(campaigns, questionnaires, new NoKeys(), List.of(), clock);
        consenting = new Consenting(campaigns, new NoKeys(), clock);
        replanning = new Replanning(campaigns, new NoKeys(), clock);
        calendar = new CampaignCalendar(campaigns, lifecycle, clock);
        lifecycle.draft(KEY, "town", plan, false, CDO).block();
    }

    static CampaignPlan plan(ReleaseTerms terms) {
        return plan(terms, new CampaignWindow(FIRST, LAST, true), false);
    }

    static CampaignPlan plan(ReleaseTerms terms, CampaignWindow window, boolean other) {
        return CampaignPlan.of(
                QuestionnaireReference.to(other ? OTHER : QUESTIONNAIRE),
                new CampaignPlan.Population(TOWN, List.of()),
                window,
                true,
                terms);
    }

    Campaign campaign() {
        return campaigns.find(KEY).blockOptional().orElseThrow();
    }

    /** Does something; what is refused has changed nothing. */
    Optional<RefusedChangeException.Reason> attempt(Mono<?> change) {
        Campaign before = campaign();
        try {
            change.block();
            return Optional.empty();
        } catch (RefusedChangeException refused) {
            if (!campaign().equals(before)) {
                throw new AssertionError("refused, but changed: " + refused.reason());
            }
            return Optional.of(refused.reason());
        }
    }

    /** A clock that stands until days pass. */
    static final class Passing extends Clock {

        private Instant now;

        Passing(Instant now) {
            this.now = now;
        }

        void days(int days) {
            now = now.plus(Duration.ofDays(days));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** Nothing is encrypted here. */
    private static final class NoKeys implements CampaignKeys {

        @Override
        public void keep(CampaignKey campaign, Map<KeyName, byte[]> fresh) {}

        @Override
        public void replace(CampaignKey campaign, KeyName name, byte[] key) {}

        @Override
        public byte[] get(CampaignKey campaign, KeyName name) {
            throw new IllegalStateException("no keys");
        }

        @Override
        public Set<String> list(CampaignKey campaign, KeySet set) {
            return Set.of();
        }

        @Override
        public void destroySecrets(CampaignKey campaign) {}

        @Override
        public void destroy(CampaignKey campaign, KeyName name) {}

        @Override
        public void destroyAll(CampaignKey campaign) {}
    }
}
