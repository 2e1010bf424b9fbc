package de.digicheck.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.organisation.Part;
import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import reactor.core.publisher.Mono;

/** No way through the states weakens what was agreed upon, whoever asks for what, in whatever order. */
class PromisesPropertyTest {

    private static final int ACTIONS = 22;

    @Property(tries = 1000)
    void neverWeakensWhatWasAgreedUpon(
            @ForAll @Size(max = 40) List<@IntRange(max = ACTIONS - 1) Integer> actions, @ForAll long seed) {
        Random random = new Random(seed);
        ConsentedTown town = new ConsentedTown(ConsentedTown.plan(ReleaseTerms.DEFAULTS));
        for (int action : actions) {
            Campaign before = town.campaign();
            town.attempt(change(town, action, random));
            Campaign after = town.campaign();
            if (before.isAgreed() && after.isAgreed()) {
                expectKept(before.plan(), after.plan());
                expectPartsMergedOnly(before, after);
            }
            if (!before.isAgreed() && after.isAgreed()) {
                expectConsent(after);
            }
            if (before.isAgreed() && !after.isAgreed()) {
                assertThat(after.consents().objection()).isPresent();
            }
            expectNothingForgotten(before, after);
        }
    }

    private static Mono<?> change(ConsentedTown town, int action, Random random) {
        return switch (action) {
            case 0, 1, 2 -> answer(town, ConsentedTown.COUNCIL, Outcome.GIVEN, random);
            case 3, 4, 5 -> answer(town, ConsentedTown.DPO, Outcome.GIVEN, random);
            case 6 -> answer(town, ConsentedTown.COUNCIL, Outcome.REFUSED, random);
            case 7 -> answer(town, ConsentedTown.DPO, Outcome.WITH_CONDITIONS, random);
            case 8 -> answer(town, ConsentedTown.CDO, Outcome.GIVEN, random);
            case 9 -> record(town, random);
            case 10 -> town.replanning.edit(ConsentedTown.KEY, any(random), plan(random));
            case 11, 12 -> town.replanning.tighten(ConsentedTown.KEY, any(random), terms(random), "reason");
            case 13 -> town.replanning.extend(ConsentedTown.KEY, any(random), day(random), "reason");
            case 14, 15 -> move(town, CampaignState.OPEN, random);
            case 16 -> move(town, CampaignState.CLOSED, random);
            case 17 -> move(town, oneOf(List.of(CampaignState.values()), random), random);
            case 19 -> random.nextInt(3) == 0 ? town.issueCodes() : Mono.empty();
            case 20 -> town.replanning.tighten(ConsentedTown.KEY, any(random), raised(town, random), "reason");
            case 18 -> town.calendar.proceed().then();
            default -> Mono.fromRunnable(() -> town.clock.days(random.nextInt(12)));
        };
    }

    private static ReleaseTerms raised(ConsentedTown town, Random random) {
        ReleaseTerms now = town.campaign().plan().terms();
        return new ReleaseTerms(
                now.minimumGroupSize() + random.nextInt(3),
                now.freeText(),
                now.retentionDays(),
                now.spareCodesPerPart(),
                now.keyHolder(),
                now.recipients(),
                now.parties());
    }

    private static Mono<?> answer(ConsentedTown town, Actor actor, Outcome outcome, Random random) {
        Optional<String> hash = Optional.of(
                        random.nextInt(5) == 0
                                ? TermsHash.of(plan(random))
                                : TermsHash.of(town.campaign().plan()))
                .filter(said -> random.nextBoolean());
        return town.consenting.answer(
                ConsentedTown.KEY, actor, new PartyAnswer(outcome, hash, Optional.empty(), Optional.of("words")));
    }

    private static Mono<?> record(ConsentedTown town, Random random) {
        List<String> parties = List.of("staff-council", "data-protection", "equal-opportunities", "nobody");
        Outcome outcome = oneOf(List.of(Outcome.values()), random);
        return town.consenting.record(
                ConsentedTown.KEY,
                any(random),
                new PartyRecord(
                        parties.get(random.nextInt(parties.size())),
                        outcome,
                        LocalDate.of(2026, 11, 10),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Mono<?> move(ConsentedTown town, CampaignState to, Random random) {
        return town.lifecycle.move(ConsentedTown.KEY, to, any(random), Optional.empty());
    }

    private static Actor any(Random random) {
        return List.of(ConsentedTown.CDO, ConsentedTown.CDO, ConsentedTown.COUNCIL, ConsentedTown.DPO)
                .get(random.nextInt(4));
    }

    private static LocalDate day(Random random) {
        return ConsentedTown.FIRST.plusDays(random.nextInt(60));
    }

    private static CampaignPlan plan(Random random) {
        LocalDate opens = day(random);
        CampaignWindow window = new CampaignWindow(opens, opens.plusDays(random.nextInt(30)), random.nextBoolean());
        return ConsentedTown.plan(terms(random), window, random.nextInt(4) == 0);
    }

    private static ReleaseTerms terms(Random random) {
        List<AccountRole> roles = new ArrayList<>(ReleaseTerms.DEFAULTS.recipients());
        roles.removeIf(role -> random.nextInt(4) == 0);
        roles.add(0, AccountRole.STAFF_COUNCIL);
        if (random.nextInt(4) == 0) {
            roles.add(AccountRole.VIEWER);
        }
        Set<AccountRole> recipients = new LinkedHashSet<>(roles);
        return new ReleaseTerms(
                5 + random.nextInt(3),
                new FreeTextTerms(10 + random.nextInt(3), 10 + random.nextInt(3), AccountRole.REDACTOR),
                29 + random.nextInt(3),
                random.nextInt(6) == 0 ? 3 : 2,
                ReleaseTerms.KeyHolder.TRUSTEES,
                recipients,
                ReleaseTerms.DEFAULTS.parties());
    }

    private static void expectKept(CampaignPlan agreed, CampaignPlan now) {
        assertThat(now.questionnaire()).isEqualTo(agreed.questionnaire());
        assertThat(now.units()).isEqualTo(agreed.units());
        assertThat(now.openLink()).isEqualTo(agreed.openLink());
        assertThat(now.window().opens()).isEqualTo(agreed.window().opens());
        assertThat(now.window().closes()).isAfterOrEqualTo(agreed.window().closes());
        assertThat(now.terms().minimumGroupSize())
                .isGreaterThanOrEqualTo(agreed.terms().minimumGroupSize());
        assertThat(now.terms().freeText().texts())
                .isGreaterThanOrEqualTo(agreed.terms().freeText().texts());
        assertThat(now.terms().freeText().people())
                .isGreaterThanOrEqualTo(agreed.terms().freeText().people());
        assertThat(now.terms().retentionDays())
                .isLessThanOrEqualTo(agreed.terms().retentionDays());
        assertThat(agreed.terms().recipients()).containsAll(now.terms().recipients());
        assertThat(now.terms().spareCodesPerPart()).isEqualTo(agreed.terms().spareCodesPerPart());
        assertThat(now.terms().keyHolder()).isEqualTo(agreed.terms().keyHolder());
    }

    /** Parts become coarser with a higher threshold, and stay where codes carry them. */
    private static void expectPartsMergedOnly(Campaign before, Campaign after) {
        List<Part> finer = before.plan().grid().leaves();
        List<Part> coarser = after.plan().grid().leaves();
        if (before.hasFixedParts() || after.hasFixedParts()) {
            assertThat(coarser).isEqualTo(finer);
            return;
        }
        assertThat(finer).allSatisfy(leaf -> assertThat(coarser)
                .filteredOn(part -> part.units().containsAll(leaf.units()))
                .hasSize(1));
        expectLargeEnough(after);
    }

    private static void expectLargeEnough(Campaign campaign) {
        List<Part> leaves = campaign.plan().grid().leaves();
        int needed = campaign.plan().terms().announcedSize();
        assertThat(leaves).allMatch(leaf -> leaf.invited() >= needed || leaves.size() == 1);
        assertThat(leaves).allMatch(leaf -> leaf.storedRoles().values().stream().allMatch(heads -> heads >= needed));
    }

    private static void expectConsent(Campaign agreed) {
        String hash = TermsHash.of(agreed.plan());
        assertThat(agreed.plan().terms().parties())
                .filteredOn(party -> party.kind().needsAccount())
                .allSatisfy(party -> {
                    Statement said = agreed.consents().of(party.key()).orElseThrow();
                    assertThat(said.termsHash()).isEqualTo(hash);
                    assertThat(said.outcome() == Outcome.GIVEN || party.kind() == Party.Kind.OPINION)
                            .as("%s of %s", said.outcome(), party.key())
                            .isTrue();
                });
    }

    private static void expectNothingForgotten(Campaign before, Campaign after) {
        expectOnlyAdded(before.history(), after.history());
        expectOnlyAdded(before.amendments(), after.amendments());
        expectOnlyAdded(before.consents().statements(), after.consents().statements());
    }

    private static void expectOnlyAdded(List<?> before, List<?> after) {
        assertThat(after.subList(0, Math.min(before.size(), after.size()))).isEqualTo(before);
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
