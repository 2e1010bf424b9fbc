package de.digicheck.projectcatalogue;

import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.Keys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads cost, effort and time. */
final class MoneyReader {

    private static final int MOST_DAYS = 1_000_000;

    /** Holds the sum of as many years as there are. */
    private static final int MOST_DAYS_IN_ALL = 1_000_000_000;

    private static final int MOST_MONTHS = 1200;
    private static final int LONGEST_DEPRECIATION = 100;

    private MoneyReader() {}

    static CostPlan cost(OutlineNode root) {
        Optional<OutlineNode> expenses = root.object("expenses");
        CostPlan.Whole whole = new CostPlan.Whole(
                expenses.flatMap(node -> node.euro("one-off", OutlineNode.MOST_IN_ALL)),
                expenses.flatMap(node -> node.euro("yearly", OutlineNode.MOST_IN_ALL)),
                root.euro("investments", OutlineNode.MOST_IN_ALL));
        expenses.ifPresent(OutlineNode::rejectUnknown);
        Optional<OutlineNode> costs = root.object("costs");
        CostPlan plan = new CostPlan(
                whole,
                costs.flatMap(node -> node.object("years"))
                        .map(node -> years(node, MoneyReader::costYear))
                        .orElseGet(TreeMap::new),
                costs.flatMap(node -> node.text("product", OutlineNode.LONGEST_LINE)),
                costs.flatMap(node -> node.text("account", OutlineNode.LONGEST_LINE)));
        costs.ifPresent(OutlineNode::rejectUnknown);
        return plan;
    }

    private static <T> SortedMap<FiscalYear, T> years(OutlineNode node, Function<OutlineNode, T> year) {
        SortedMap<FiscalYear, T> years = new TreeMap<>();
        for (String name : node.names()) {
            Optional<OutlineNode> content = node.object(name);
            if (!name.matches("[0-9]{4}") || !FiscalYear.isYear(Integer.parseInt(name))) {
                node.problem(name, "bad-year", "use a fiscal year such as \"2027\"");
            } else if (content.isPresent()) {
                years.put(new FiscalYear(Integer.parseInt(name)), year.apply(content.get()));
            }
        }
        return years;
    }

    private static CostYear costYear(OutlineNode node) {
        Optional<Integer> depreciation = node.whole("depreciation-years", 1, LONGEST_DEPRECIATION);
        CostYear year = new CostYear(
                amount(node, "one-off"),
                amount(node, "yearly"),
                amount(node, "investments"),
                depreciation.map(OptionalInt::of).orElse(OptionalInt.empty()),
                amount(node, "grants"),
                amount(node, "savings"),
                amount(node, "personnel"),
                node.oneOf("certainty", Word.words(CostCertainty.values())).orElse(CostCertainty.ROUGH));
        node.rejectUnknown();
        return year;
    }

    private static Euro amount(OutlineNode node, String name) {
        return node.euro(name, OutlineNode.MOST_MONEY).orElse(Euro.ZERO);
    }

    static WorkPlan work(OutlineNode root) {
        Optional<Double> months = root.decimal("months", MOST_MONTHS);
        return new WorkPlan(
                root.isObject("effort-days")
                        ? root.object("effort-days")
                                .map(node -> teams(node, MOST_DAYS_IN_ALL))
                                .map(MoneyReader::effort)
                        : root.decimal("effort-days", MOST_DAYS_IN_ALL).map(Effort::of),
                root.object("effort-years")
                        .map(node -> years(node, year -> teams(year, MOST_DAYS)))
                        .orElseGet(TreeMap::new),
                months.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private static Effort effort(Map<String, Double> teams) {
        return Effort.of(teams);
    }

    private static Map<String, Double> teams(OutlineNode node, double most) {
        Map<String, Double> teams = new LinkedHashMap<>();
        for (String team : node.names()) {
            Optional<Double> days = node.decimal(team, most);
            if (!Keys.isKey(team)) {
                node.problem(team, "bad-key", "use ASCII letters, digits, hyphens and underscores only");
            } else if (days.isPresent()) {
                teams.put(team, days.get());
            }
        }
        return teams;
    }
}
