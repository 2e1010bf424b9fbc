package de.digicheck.projectcatalogue.yaml;

import de.digicheck.projectcatalogue.Effort;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Keys;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code expenses: {one-off, yearly}}, {@code investments}, {@code effort-days} and {@code months}. */
final class MeansReader {

    /** More person-days than any project takes; keeps sums within range. */
    private static final int MOST_DAYS = 1_000_000;

    private static final int MOST_MONTHS = 1200;

    private MeansReader() {}

    static Means read(YamlMap project) {
        Optional<YamlMap> expenses = project.findMap("expenses");
        Optional<Euro> oneOff = expenses.flatMap(map -> map.find("one-off")).flatMap(YamlValue::asEuro);
        Optional<Euro> yearly = expenses.flatMap(map -> map.find("yearly")).flatMap(YamlValue::asEuro);
        expenses.ifPresent(MeansReader::checkExpenses);
        return new Means(
                oneOff,
                yearly,
                project.find("investments").flatMap(YamlValue::asEuro),
                project.find("effort-days").flatMap(MeansReader::effort),
                project.find("months")
                        .flatMap(value -> value.asDecimal(0, MOST_MONTHS))
                        .map(months -> OptionalDouble.of(months.doubleValue()))
                        .orElse(OptionalDouble.empty()));
    }

    private static void checkExpenses(YamlMap expenses) {
        for (String key : new String[] {"one-off", "yearly"}) {
            if (!expenses.has(key)) {
                expenses.warning(
                        "incomplete-expenses",
                        "'" + key + "' is missing, so the expenses are not known",
                        "write '" + key + ": 0' when there are none");
            }
        }
        expenses.rejectUnknownKeys();
    }

    private static Optional<Effort> effort(YamlValue value) {
        if (!value.isMap()) {
            return days(value).map(Effort::of);
        }
        Map<String, Double> byTeam = new LinkedHashMap<>();
        Map<String, YamlValue> teams = value.asMap().orElseThrow().values();
        teams.forEach((team, days) -> {
            if (Keys.isKey(team)) {
                days(days).ifPresent(number -> byTeam.put(team, number));
            } else {
                days.error("bad-key", "'" + team + "' is not a key", "use ASCII letters, digits and hyphens only");
            }
        });
        return byTeam.size() == teams.size() && !teams.isEmpty() ? Optional.of(Effort.of(byTeam)) : Optional.empty();
    }

    private static Optional<Double> days(YamlValue value) {
        return value.asDecimal(0, MOST_DAYS).map(BigDecimal::doubleValue);
    }
}
