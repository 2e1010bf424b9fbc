package de.digicheck.prioritisation.yaml;

import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Findings;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a quick-win rule; every key is required. The result is empty when there is an error. */
public final class QuickWinYaml {

    private static final int MOST_DAYS = 1_000_000;
    private static final int MOST_MONTHS = 1200;

    private QuickWinYaml() {}

    /** Reads a file. */
    public static Optional<QuickWinRule> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<QuickWinRule> read = YamlFile.read(file, own).flatMap(QuickWinYaml::rule);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<QuickWinRule> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<QuickWinRule> read = YamlFile.parse(name, text, own).flatMap(QuickWinYaml::rule);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private static Optional<QuickWinRule> rule(YamlMap root) {
        Optional<Euro> cost = root.require("max-cost").flatMap(YamlValue::asEuro);
        Optional<BigDecimal> days = number(root, "max-effort-days", MOST_DAYS);
        Optional<Integer> change = rating(root, "max-structural-change");
        Optional<BigDecimal> months = number(root, "max-months", MOST_MONTHS);
        Optional<BigDecimal> effect = number(root, "min-effect", 1);
        Optional<BigDecimal> need = number(root, "min-need", 100);
        Optional<Integer> friendliness = rating(root, "min-citizen-friendliness");
        Optional<BigDecimal> stability = number(root, "min-stability", 1);
        root.rejectUnknownKeys();
        boolean ratings = change.isPresent() && friendliness.isPresent();
        boolean means = cost.isPresent() && days.isPresent() && months.isPresent();
        if (!ratings || !means || effect.isEmpty() || need.isEmpty() || stability.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuickWinRule(
                cost.get(),
                days.get().doubleValue(),
                change.get(),
                months.get().doubleValue(),
                effect.get().doubleValue(),
                need.get().doubleValue(),
                friendliness.get(),
                stability.get().doubleValue()));
    }

    private static Optional<BigDecimal> number(YamlMap root, String key, int most) {
        return root.require(key).flatMap(value -> value.asDecimal(0, most));
    }

    private static Optional<Integer> rating(YamlMap root, String key) {
        return root.require(key).flatMap(value -> value.asInteger(0, Ratings.HIGHEST));
    }
}
