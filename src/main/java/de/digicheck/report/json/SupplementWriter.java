package de.digicheck.report.json;

import de.digicheck.release.Figure;
import de.digicheck.release.OpenLinkFigures;
import de.digicheck.release.QualityFigures;
import de.digicheck.release.RankingFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Supplement;
import de.digicheck.release.WeightingFigures;
import de.digicheck.release.WeightingFigures.WeightedScore;

/** {@code grid}, {@code openLink}, {@code rankings}, {@code weighting} and {@code quality}. */
final class SupplementWriter {

    private final FigureWriter out;
    private final Release release;
    private final Supplement supplement;

    SupplementWriter(FigureWriter out, Release release) {
        this.out = out;
        this.release = release;
        this.supplement = release.supplement();
    }

    void grid() {
        out.object("grid", () -> supplement.grid().forEach((tier, parts) -> out.lists(Integer.toString(tier), parts)));
    }

    void write() {
        supplement.openLink().ifPresentOrElse(this::openLink, () -> out.json().writeNullProperty("openLink"));
        out.object("rankings", () -> supplement
                .rankings()
                .forEach((item, ranking) -> out.object(item.value(), () -> ranking(ranking))));
        out.object("weighting", () -> weighting(supplement.weighting()));
        out.object("quality", () -> quality(supplement.quality()));
    }

    private void openLink(OpenLinkFigures openLink) {
        out.object("openLink", () -> {
            out.count("n", openLink.n());
            out.object("fields", () -> openLink.fields()
                    .forEach((key, row) -> out.object(key.value(), () -> {
                        out.count("n", row.n());
                        out.figure("score", row.score());
                        out.interval("ci", row.interval());
                    })));
        });
    }

    private void ranking(RankingFigures ranking) {
        out.count("n", ranking.n());
        out.object("options", () -> ranking.options()
                .forEach((key, option) -> out.object(key, () -> {
                    out.figure("borda", option.borda());
                    out.figure("se", option.se());
                })));
        out.figure("kendallsW", ranking.kendallsW());
    }

    private void weighting(WeightingFigures weighting) {
        out.count("cells", weighting.cells());
        if (weighting.equals(WeightingFigures.UNDEFINED)) {
            out.json().writeNullProperty("collapsed");
        } else {
            out.lists("collapsed", weighting.collapsed());
        }
        out.figure("effectiveSampleSize", weighting.effectiveSampleSize());
        out.object("fields", () -> release.fields()
                .keySet()
                .forEach(key -> out.object(
                        key.value(), () -> weighted(weighting.fields().getOrDefault(key, WeightedScore.UNDEFINED)))));
    }

    private void weighted(WeightedScore score) {
        out.figure("score", score.score());
        out.figure("se", score.se());
    }

    private void quality(QualityFigures quality) {
        out.count("longstring", quality.longstring());
        out.count("zeroVariance", quality.zeroVariance());
        out.count("breakOff", quality.breakOff());
        out.object("fields", () -> release.fields()
                .keySet()
                .forEach(key -> out.object(
                        key.value(),
                        () -> out.figure(
                                "scoreWithoutFlagged",
                                quality.scoreWithoutFlagged().getOrDefault(key, Figure.undefined())))));
    }
}
