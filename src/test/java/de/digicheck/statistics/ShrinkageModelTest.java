package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkageModelTest {

    // library(metafor); C <- list(tol = 1e-16, maxiter = 10000)
    // y <- c(42.5,55,61.25,38,70,49.5,52,66); v <- c(12.5,40,8,25,100,6.25,60,30)
    private static final double[] MEANS = {42.5, 55, 61.25, 38, 70, 49.5, 52, 66};
    private static final double[] VARIANCES = {12.5, 40, 8, 25, 100, 6.25, 60, 30};
    private static final List<AreaMean> EIGHT = areas(MEANS, VARIANCES);

    @Test
    void agreesWithPauleMandelOfR() {
        // r <- rma(y, v, method = "PM", control = C); r$tau2; r$beta
        ShrinkageModel model = ShrinkageModel.fit(EIGHT);

        assertThat(model.units()).isEqualTo(8);
        assertValue(model.tauSquared(), 86.7751902919281);
        assertValue(model.overallMean(), 53.30121727514043);
    }

    @Test
    void agreesWithDerSimonianLairdOfR() {
        // rma(y, v, method = "DL")$tau2
        assertValue(DerSimonianLaird.tauSquared(EIGHT), 77.10459373252495);
    }

    @Test
    void agreesWithTheBestPredictionOfR() {
        // b <- blup(r); b$pred; b$se; r$tau2 / (r$tau2 + v)
        double[] values = {
            43.860009641303435, 54.46400152239638, 60.57904105385592, 41.4223196657455,
            61.05942138312936, 49.75538897469677, 52.53192257051851, 62.737633389477594
        };
        double[] errors = {
            3.340069269906572, 5.368732969975315, 2.7254487858328353, 4.48709951146707,
            7.114618901580021, 2.428078341343082, 6.156028292785092, 4.821850568461516
        };
        double[] weights = {
            0.8740873730562232, 0.6844808522243895, 0.9155897236886756, 0.7763367708459594,
            0.46459698505084746, 0.9328138971778882, 0.5912115672910172, 0.7430961154933463
        };
        ShrinkageModel model = ShrinkageModel.fit(EIGHT);

        for (int d = 0; d < values.length; d++) {
            ShrunkenMean shrunken = model.shrink(EIGHT.get(d));
            assertValue(shrunken.value(), values[d]);
            assertValue(shrunken.se(), errors[d]);
            assertValue(shrunken.shrinkageWeight(), weights[d]);
        }
    }

    @Test
    void estimatesTheVarianceOfThreeUnitsButDoesNotShrinkThem() {
        // rma(c(40,50,43), c(4,9,16), method = "PM", control = C)$tau2; method = "DL"
        List<AreaMean> three = areas(new double[] {40, 50, 43}, new double[] {4, 9, 16});
        ShrinkageModel model = ShrinkageModel.fit(three);

        assertValue(model.tauSquared(), 19.112494995996002);
        assertValue(DerSimonianLaird.tauSquared(three), 23.948275862068975);
        assertThat(model.shrinks()).isFalse();
        assertThat(model.shrink(three.get(1))).isEqualTo(new ShrunkenMean(50, 3, 1));
    }

    @Test
    void leavesASingleUnitAsItIs() {
        List<AreaMean> one = List.of(new AreaMean(40, 4));
        ShrinkageModel model = ShrinkageModel.fit(one);

        assertThat(model.tauSquared()).isEmpty();
        assertThat(DerSimonianLaird.tauSquared(one)).isEmpty();
        assertThat(model.overallMean()).hasValue(40);
        assertThat(model.shrink(one.get(0))).isEqualTo(new ShrunkenMean(40, 2, 1));
    }

    @Test
    void knowsNothingOfNoUnit() {
        ShrinkageModel model = ShrinkageModel.fit(List.of());

        assertThat(model.tauSquared()).isEmpty();
        assertThat(model.overallMean()).isEmpty();
        assertThat(model.shrinks()).isFalse();
    }

    @Test
    void givesEveryUnitTheOverallMeanWhereNoDifferenceIsDemonstrable() {
        // weighted.mean(c(50,51,49,50,52), 1/c(25,25,25,50,50)); sqrt(1/sum(1/c(25,25,25,50,50)))
        List<AreaMean> alike = areas(new double[] {50, 51, 49, 50, 52}, new double[] {25, 25, 25, 50, 50});
        ShrinkageModel model = ShrinkageModel.fit(alike);

        assertThat(model.tauSquared()).hasValue(0);
        assertThat(DerSimonianLaird.tauSquared(alike)).hasValue(0);
        for (AreaMean area : alike) {
            ShrunkenMean shrunken = model.shrink(area);
            assertValue(shrunken.value(), 50.25);
            assertValue(shrunken.se(), 2.5);
            assertThat(shrunken.shrinkageWeight()).isZero();
        }
    }

    @Test
    void isTheVarianceOfTheMeansLessTheirOwnWhereAllAreEquallyExact() {
        // var(c(40,50,43,61,38)) - 9, the value of PM, DL and REML
        List<AreaMean> equal = areas(new double[] {40, 50, 43, 61, 38}, new double[] {9, 9, 9, 9, 9});

        assertValue(PauleMandel.tauSquared(equal), 78.3);
        assertValue(DerSimonianLaird.tauSquared(equal), 78.3);
    }

    @Test
    void keepsTheMeanOfAUnitWhereEverybodyAnswered() {
        List<AreaMean> areas = new ArrayList<>(EIGHT);
        areas.set(3, new AreaMean(38, 0));
        ShrinkageModel model = ShrinkageModel.fit(areas);

        assertThat(model.tauSquared().getAsDouble()).isPositive();
        assertThat(model.shrink(areas.get(3))).isEqualTo(new ShrunkenMean(38, 0, 1));
        assertThat(model.shrink(areas.get(4)).shrinkageWeight()).isBetween(0.0, 1.0);
        assertThat(DerSimonianLaird.tauSquared(areas)).isEmpty();
    }

    @Test
    void keepsAllMeansWhereEverybodyAnsweredEverywhere() {
        // var(y)
        List<AreaMean> exact = areas(MEANS, new double[MEANS.length]);
        ShrinkageModel model = ShrinkageModel.fit(exact);

        assertValue(model.tauSquared(), 123.6328125);
        assertThat(exact)
                .allSatisfy(area -> assertThat(model.shrink(area)).isEqualTo(new ShrunkenMean(area.mean(), 0, 1)));
    }

    @Test
    void takesTheExactMeansForTheOverallOneWhereNothingElseDiffers() {
        List<AreaMean> areas = areas(new double[] {50, 50, 52, 47, 51}, new double[] {0, 0, 40, 40, 40});
        ShrinkageModel model = ShrinkageModel.fit(areas);

        assertThat(model.tauSquared()).hasValue(0);
        assertThat(model.overallMean()).hasValue(50);
        assertThat(model.shrink(areas.get(0))).isEqualTo(new ShrunkenMean(50, 0, 1));
        assertThat(model.shrink(areas.get(3))).isEqualTo(new ShrunkenMean(50, 0, 0));
    }

    @Test
    void findsADifferenceBetweenExactMeansHoweverSmall() {
        List<AreaMean> areas = areas(new double[] {50, 50.5, 52, 47, 51}, new double[] {0, 0, 40, 40, 40});

        assertThat(PauleMandel.tauSquared(areas).getAsDouble()).isPositive();
    }

    @Test
    void takesTheSamplingVarianceFromThePopulation() {
        assertThat(AreaMean.of(40, 500, new FinitePopulation(10, OptionalLong.of(40)))
                        .samplingVariance())
                .isEqualTo(37.5);
        assertThat(AreaMean.of(40, 500, new FinitePopulation(10, OptionalLong.empty()))
                        .samplingVariance())
                .isEqualTo(50);
        assertThat(AreaMean.of(40, 0, new FinitePopulation(10, OptionalLong.empty()))
                        .samplingVariance())
                .isZero();
    }

    @Test
    void refusesWhatIsNoMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaMean(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaMean(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaMean(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaMean.of(40, 500, new FinitePopulation(0, OptionalLong.of(3))));
    }

    static List<AreaMean> areas(double[] means, double[] variances) {
        return IntStream.range(0, means.length)
                .mapToObj(d -> new AreaMean(means[d], variances[d]))
                .toList();
    }
}
