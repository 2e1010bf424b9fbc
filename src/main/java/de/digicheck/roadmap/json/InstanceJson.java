package de.digicheck.roadmap.json;

import de.digicheck.roadmap.PlanInstance;
import de.digicheck.roadmap.PlanInstance.Project;
import de.digicheck.roadmap.PortfolioProblem;
import de.digicheck.shared.Findings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an instance of a portfolio. All mistakes are reported at once; the result is empty when there is an error. Codes
 * beside those of every JSON file: {@code wrong-length}, {@code duplicate-project}, {@code unknown-project},
 * {@code requires-itself}, {@code excludes-itself}, {@code prerequisite-cycle}.
 */
public final class InstanceJson {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private static final int MOST_PROJECTS = 1_000_000;

    private InstanceJson() {}

    /** Reads a file. */
    public static Optional<PlanInstance> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<PlanInstance> instance =
                JsonSource.read(file, own).flatMap(JsonValue::asObject).flatMap(InstanceJson::instance);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : instance;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<PlanInstance> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<PlanInstance> instance =
                JsonSource.parse(name, text, own).flatMap(JsonValue::asObject).flatMap(InstanceJson::instance);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : instance;
    }

    static Optional<BigDecimal> amount(JsonValue value) {
        return value.asNumber(BigDecimal.ZERO, MOST);
    }

    static Optional<BigDecimal> worth(JsonValue value) {
        return value.asNumber(MOST.negate(), MOST);
    }

    private static Optional<PlanInstance> instance(JsonObject root) {
        ProjectList projects = new ProjectList();
        Optional<List<JsonValue>> listed = root.require("projects").flatMap(JsonValue::asList);
        listed.ifPresent(values -> values.forEach(projects::add));
        projects.check();
        Optional<Integer> years =
                root.require("years").flatMap(value -> value.asInteger(1, PortfolioProblem.MOST_YEARS));
        Optional<JsonValue> budget = root.require("budget");
        Optional<JsonValue> days = root.find("capacityDays");
        Optional<List<BigDecimal>> money = budget.flatMap(value -> amounts(value, "budget", years));
        Optional<List<BigDecimal>> capacity = days.flatMap(value -> amounts(value, "capacityDays", years));
        Optional<List<Integer>> perUnit = root.find("projectsPerUnit")
                .flatMap(value -> eachYear(value, "projectsPerUnit", years, one -> one.asInteger(0, MOST_PROJECTS)));
        root.rejectUnknownNames();
        List<Project> read = projects.projects();
        return years.flatMap(count -> money.map(amounts -> new PlanInstance(read, count, amounts, capacity, perUnit)));
    }

    private static Optional<List<BigDecimal>> amounts(JsonValue value, String name, Optional<Integer> years) {
        return eachYear(value, name, years, InstanceJson::amount);
    }

    private static <T> Optional<List<T>> eachYear(
            JsonValue value, String name, Optional<Integer> years, Function<JsonValue, Optional<T>> reader) {
        Optional<List<T>> amounts = value.asListOf(reader);
        int length = value.content() instanceof List<?> list ? list.size() : -1;
        if (length >= 0 && years.isPresent() && length != years.get()) {
            value.error(
                    "wrong-length",
                    "'" + name + "' has " + length + " amounts for " + years.get() + " years",
                    "give one amount for each year");
        }
        return amounts;
    }
}
