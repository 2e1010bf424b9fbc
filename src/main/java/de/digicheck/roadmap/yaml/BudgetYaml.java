package de.digicheck.roadmap.yaml;

import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Keys;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads a budget. The result is empty when there is an error. Code beside those of every YAML file: {@code too-many-years}. */
public final class BudgetYaml {

    /** A plan further ahead than this is no plan. */
    private static final int MOST_YEARS = 10;

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final int MOST_DAYS = 1_000_000;
    private static final int MOST_PROJECTS = 1000;

    private BudgetYaml() {}

    /** Reads a file. */
    public static Optional<BudgetFrame> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<BudgetFrame> read = YamlFile.read(file, own).flatMap(BudgetYaml::budget);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<BudgetFrame> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<BudgetFrame> read = YamlFile.parse(name, text, own).flatMap(BudgetYaml::budget);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private static Optional<BudgetFrame> budget(YamlMap root) {
        Optional<Integer> first = root.require("first-year").flatMap(value -> value.asInteger(EARLIEST, LATEST));
        List<YamlValue> listed = root.requireList("years");
        if (listed.size() > MOST_YEARS) {
            listed.get(MOST_YEARS)
                    .error(
                            "too-many-years",
                            listed.size() + " years, at most " + MOST_YEARS + " can be planned",
                            "remove the years from here on");
        }
        List<BudgetFrame.Year> years = new ArrayList<>();
        listed.forEach(value -> value.asMap().flatMap(BudgetYaml::year).ifPresent(years::add));
        root.rejectUnknownKeys();
        return first.filter(year -> !years.isEmpty()).map(year -> new BudgetFrame(year, years));
    }

    private static Optional<BudgetFrame.Year> year(YamlMap map) {
        Optional<Euro> expenses = map.require("expenses").flatMap(YamlValue::asEuro);
        Optional<Euro> investments = map.require("investments").flatMap(YamlValue::asEuro);
        Optional<YamlValue> days = map.find("person-days");
        Map<String, Double> byTeam =
                days.filter(YamlValue::isMap).map(BudgetYaml::teams).orElse(Map.of());
        OptionalDouble all = days.filter(value -> !value.isMap())
                .flatMap(BudgetYaml::days)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        OptionalInt projects = map.find("projects-per-unit")
                .flatMap(value -> value.asInteger(0, MOST_PROJECTS))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Optional<LocalDate> registration = map.find("registration").flatMap(YamlValue::asDay);
        map.rejectUnknownKeys();
        return expenses.flatMap(
                spent -> investments.map(put -> new BudgetFrame.Year(spent, put, byTeam, all, projects, registration)));
    }

    private static Map<String, Double> teams(YamlValue value) {
        Map<String, Double> byTeam = new TreeMap<>();
        Map<String, YamlValue> given = value.asMap().map(YamlMap::values).orElse(Map.of());
        given.forEach((team, days) -> {
            if (!Keys.isKey(team)) {
                days.error("bad-key", "'" + team + "' is not a key", "use ASCII letters, digits and hyphens only");
            }
            days(days).ifPresent(number -> byTeam.put(team, number));
        });
        return byTeam;
    }

    private static Optional<Double> days(YamlValue value) {
        return value.asDecimal(0, MOST_DAYS).map(BigDecimal::doubleValue);
    }
}
