package de.digicheck.projectcatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.fixtures.Outline;
import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProjectOutlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Editor CDO = new Editor("cdo", AccountRole.CDO);
    private static final Editor CIO = new Editor("cio", AccountRole.CIO);
    private static final Confirmation TREASURY = new Confirmation("Leitung der Kämmerei", "cdo", DAY);

    private final Project template = Outline.of("e-forms")
            .effect("infrastruktur", 0.25)
            .reaches("d1")
            .requires("dms")
            .rated(3, 2, 1)
            .costs(8000, 1200, 500, 20, 4)
            .approval("procurement", OptionalDouble.of(6), false)
            .build();
    private final ProjectOutline outline = OutlineProjects.from(template, template.key());

    @Test
    void ranksLikeItsTemplateAsLongAsNobodyHasChangedIt() {
        Project ranked = OutlineProjects.project(outline);

        assertThat(ranked)
                .usingRecursiveComparison()
                .ignoringFields("assumption")
                .isEqualTo(template);
        assertThat(ranked.assumption()).isTrue();
    }

    @Test
    void isAnAssumptionUntilEveryGroupIsConfirmed() {
        ProjectOutline half = outline.withConfirmed(Set.of(FigureGroup.COST, FigureGroup.EFFORT), TREASURY);
        ProjectOutline whole = half.withConfirmed(EnumSet.allOf(FigureGroup.class), TREASURY);

        assertThat(outline.unconfirmed()).containsExactly(FigureGroup.values());
        assertThat(half.unconfirmed()).containsExactly(FigureGroup.EFFECTS, FigureGroup.RATINGS);
        assertThat(half.isConfirmed()).isFalse();
        assertThat(whole.isConfirmed()).isTrue();
        assertThat(OutlineProjects.project(whole).assumption()).isFalse();
    }

    @Test
    void endsTheConfirmationOfFiguresThatChangeAndOfNoOthers() {
        ProjectOutline confirmed = outline.withConfirmed(EnumSet.allOf(FigureGroup.class), TREASURY);
        CostPlan dearer = new CostPlan(
                new CostPlan.Whole(Optional.of(Euro.of(9000)), Optional.of(Euro.of(1200)), Optional.of(Euro.of(500))),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty());

        ProjectOutline changed = Signing.of(CDO, DAY).nextOf(confirmed, confirmed.withCost(dearer));

        assertThat(changed.unconfirmed()).containsExactly(FigureGroup.COST);
    }

    @Test
    void signsTheEffectsThatSomebodyHasTouched() {
        Map<ActionFieldKey, JudgedEffect> more =
                new java.util.LinkedHashMap<>(outline.purpose().effects());
        ActionFieldKey added = new ActionFieldKey("arbeit-4-0");
        more.put(added, new JudgedEffect(new Effect(0.1, Optional.empty()), Optional.empty()));
        Purpose purpose = outline.purpose();

        ProjectOutline changed = Signing.of(CDO, DAY)
                .nextOf(
                        outline,
                        outline.withPurpose(new Purpose(
                                purpose.goal(), purpose.conformity(), more, purpose.reach(), purpose.lead())));

        assertThat(changed.purpose().effects())
                .containsEntry(
                        new ActionFieldKey("infrastruktur"),
                        new JudgedEffect(new Effect(0.25, Optional.empty()), Optional.empty()))
                .containsEntry(
                        added,
                        new JudgedEffect(
                                new Effect(0.1, Optional.empty()),
                                Optional.of(new JudgedEffect.Author(AccountRole.CDO, DAY))));
    }

    @Test
    void letsTheCioWriteTheTechnicalRatingAlone() {
        ProjectOutline wanted = outline.withCost(CostPlan.UNKNOWN)
                .withJudgements(new Judgements(
                        Ratings.UNKNOWN, Optional.empty(), Optional.of(rating(4)), Optional.of(rating(1))));

        ProjectOutline byCio = Signing.of(CIO, DAY).nextOf(outline, wanted);
        ProjectOutline byCdo = Signing.of(CDO, DAY).nextOf(byCio, byCio.withJudgements(wanted.judgements()));

        assertThat(byCio.cost()).isEqualTo(outline.cost());
        assertThat(byCio.judgements().criteria()).isEqualTo(outline.judgements().criteria());
        assertThat(byCio.judgements().organisational()).isEmpty();
        assertThat(byCio.judgements().technical().map(Rating::account)).contains("cio");
        assertThat(byCdo.judgements().organisational().map(Rating::account)).contains("cdo");
        assertThat(byCdo.judgements().technical()).isEqualTo(byCio.judgements().technical());
        assertThat(byCdo.judgements().distance()).isEqualTo(OptionalInt.of(3));
        assertThat(byCdo.judgements().disagree()).isTrue();
    }

    @Test
    void followsTheYearsWhereThereAreAny() {
        TreeMap<FiscalYear, CostYear> years = new TreeMap<>();
        years.put(new FiscalYear(2027), year(12_500, 600, 40_000, 10_000, CostCertainty.OFFER));
        years.put(new FiscalYear(2028), year(0, 1_200, 0, 0, CostCertainty.ROUGH));
        CostPlan plan = new CostPlan(CostPlan.UNKNOWN.whole(), years, Optional.empty(), Optional.empty());

        assertThat(plan.whole().oneOff()).contains(Euro.of(12_500));
        assertThat(plan.whole().yearly()).contains(Euro.of(1_200));
        assertThat(plan.whole().investments()).contains(Euro.of(40_000));
        // grants are income, personnel is beside the plan: neither changes the total
        assertThat(plan.sum(CostYear::total)).isEqualTo(Euro.of(12_500 + 600 + 40_000 + 1_200));
        // 53,100 × 0.95 + 1,200 × 0.8; 53,100 × 1.1 + 1,200 × 1.5
        assertThat(plan.sum(CostYear::lowest)).isEqualTo(Euro.of(50_445 + 960));
        assertThat(plan.sum(CostYear::highest)).isEqualTo(Euro.of(58_410 + 1_800));
    }

    @Test
    void refusesValuesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> year(-1, 0, 0, 0, CostCertainty.ROUGH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Conformity(Conformity.Verdict.CONFORMS, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confirmation("", "cdo", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(27));
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin(Origin.Kind.TEMPLATE, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> rating(5));
    }

    private static Rating rating(int value) {
        return new Rating(value, "Grund", AccountRole.VIEWER, "nobody", LocalDate.EPOCH);
    }

    private static CostYear year(long oneOff, long yearly, long investments, long grants, CostCertainty certainty) {
        return new CostYear(
                Euro.of(oneOff),
                Euro.of(yearly),
                Euro.of(investments),
                OptionalInt.empty(),
                Euro.of(grants),
                Euro.ZERO,
                Euro.of(77_000),
                certainty);
    }
}
