package de.digicheck.report.json;

import de.digicheck.release.AlphaFigures;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.FieldStatistics;
import de.digicheck.release.Figure;
import de.digicheck.release.GoalFigures;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.PairFigures;
import de.digicheck.release.PairTestFigures;
import de.digicheck.release.Quadrant;
import de.digicheck.release.RankTestFigures;
import de.digicheck.release.Release;
import de.digicheck.release.ScoreFigures;
import java.util.List;
import java.util.Optional;

/** {@code items} and {@code fields}: the whole town. */
final class TownWriter {

    private final FigureWriter out;

    TownWriter(FigureWriter out) {
        this.out = out;
    }

    void write(Release release) {
        out.object("items", () -> release.items()
                .forEach((key, item) -> out.object(key.value(), () -> {
                    item(item);
                    pair(item.pair(), release.quadrantOf(key));
                })));
        out.object(
                "fields", () -> release.fields().forEach((key, field) -> out.object(key.value(), () -> field(field))));
    }

    private void item(ItemFigures item) {
        out.count("n", item.n());
        out.count("missing", item.missing());
        out.count("dontKnow", item.dontKnow());
        out.count("notApplicable", item.notApplicable());
        out.figure("mean", item.mean());
        out.figure("sd", item.sd());
        out.figure("need", item.need());
        out.distribution("distribution", item.distribution());
        out.figure("itemRestCorrelation", item.itemRestCorrelation());
        out.figure("alphaIfDropped", item.alphaIfDropped());
        out.count("notShown", item.notShown());
        out.object("topTwo", () -> {
            out.figure("share", item.topTwo().share());
            out.interval("ci", item.topTwo().interval());
        });
    }

    private void pair(Optional<PairFigures> pair, Optional<Quadrant> quadrant) {
        out.figure("importance", pair.map(PairFigures::importance).orElse(Figure.undefined()));
        out.figure("satisfaction", pair.map(PairFigures::satisfaction).orElse(Figure.undefined()));
        if (quadrant.isPresent()) {
            out.json().writeStringProperty("quadrant", quadrant.get().word());
        } else {
            out.json().writeNullProperty("quadrant");
        }
    }

    private void field(FieldFigures field) {
        out.keys("items", field.items());
        score(out, field.score());
        out.object("alpha", () -> alpha(field.alpha()));
        out.figure("spearmanBrown", field.spearmanBrown());
        statistics(field.statistics());
        out.object("goals", () -> field.goals().forEach((key, goal) -> out.object(key.value(), () -> goal(goal))));
        field.statistics()
                .pairs()
                .ifPresentOrElse(pairs -> out.objects("pairs", pairs, this::pairTest), () -> out.json()
                        .writeNullProperty("pairs"));
        PartWriter.change(out, field.statistics().change());
    }

    private void statistics(FieldStatistics statistics) {
        out.figure("icc1", statistics.icc1());
        out.figure("icc2", statistics.icc2());
        out.object("tauSquared", () -> {
            out.figure("pauleMandel", statistics.pauleMandel());
            out.figure("derSimonianLaird", statistics.derSimonianLaird());
        });
        out.object("kruskalWallis", () -> rankTest(statistics.kruskalWallis()));
    }

    private void rankTest(RankTestFigures test) {
        out.figure("h", test.h());
        out.count("df", test.df());
        out.figure("p", test.p());
        out.figure("pHolm", test.pHolm());
        out.figure("epsilonSquared", test.epsilonSquared());
    }

    private void pairTest(PairTestFigures pair) {
        out.keys("units", List.of(pair.first(), pair.second()));
        out.figure("z", pair.z());
        out.figure("pHolm", pair.pHolm());
    }

    private void alpha(AlphaFigures alpha) {
        out.count("n", alpha.n());
        out.figure("value", alpha.value());
        out.figure("lower", alpha.interval().lower());
        out.figure("upper", alpha.interval().upper());
    }

    private void goal(GoalFigures goal) {
        out.keys("items", goal.items());
        score(out, goal.score());
    }

    static void score(FigureWriter out, ScoreFigures score) {
        out.count("n", score.n());
        out.figure("score", score.score());
        out.figure("sd", score.sd());
        out.figure("se", score.se());
        out.figure("seFpc", score.seFpc());
        out.interval("ci", score.interval());
    }
}
