package de.digicheck.report.json;

import de.digicheck.release.Release;
import java.util.List;

/**
 * Names of the contract between {@code roles} and {@code projects} that nothing computes yet. They are undefined, not
 * left out, so that a reader written for the whole contract works today.
 */
final class LaterNames {

    private LaterNames() {}

    static void write(Release release, FigureWriter out) {
        out.json().writeNullProperty("openLink");
        out.object("rankings", () -> {});
        out.object("weighting", () -> {
            out.json().writeNullProperty("cells");
            out.json().writeNullProperty("collapsed");
            out.json().writeNullProperty("effectiveSampleSize");
            fields(release, out, List.of("score", "se"));
        });
        out.object("quality", () -> {
            out.json().writeNullProperty("longstring");
            out.json().writeNullProperty("zeroVariance");
            out.json().writeNullProperty("breakOff");
            fields(release, out, List.of("scoreWithoutFlagged"));
        });
    }

    private static void fields(Release release, FigureWriter out, List<String> names) {
        out.object("fields", () -> release.fields().keySet().forEach(key -> out.undefined(key.value(), names)));
    }
}
