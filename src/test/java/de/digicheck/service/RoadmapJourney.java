package de.digicheck.service;

import static de.digicheck.service.PageTable.number;
import static de.digicheck.service.PageTable.numbers;
import static de.digicheck.service.PageTable.plus;
import static de.digicheck.service.PageTable.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.PageLook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way from released results to an adopted roadmap with its financial plan, page by page as the digital officer goes
 * it. On each page the numbers are calculated anew from the other numbers that it shows.
 */
final class RoadmapJourney {

    private static final List<List<String>> BUDGETS = List.of(
            List.of("30.000", "10.000", "150"), List.of("60.000,00 €", "10000", "150"), List.of("90.000", "0", "300"));
    private static final Pattern OUTLINE = Pattern.compile("/projekte/([a-z0-9-]+)");
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");
    private static final String ADOPTED = "Gemeinderat, geändert beschlossen, Drucksache 12/2027";

    private final Page page;
    private final UnaryOperator<String> address;

    /**
     * A journey.
     *
     * @param page of somebody who has signed in
     * @param address of a path
     */
    RoadmapJourney(Page page, UnaryOperator<String> address) {
        this.page = page;
        this.address = address;
    }

    private void open(String path) {
        page.navigate(address.apply(path));
    }

    private String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** Reads the ranking, then why the first has its rank. */
    void readPriorities() {
        open("/prioritaeten?erhebung=demo-abgeschlossen");
        PageTable ranking = PageTable.of(page, "Vorschläge nach Nutzen");
        assertThat(ranking.column(3)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ranking.column(0))
                .isEqualTo(IntStream.rangeClosed(1, ranking.rows().size())
                        .mapToObj(BigDecimal::valueOf)
                        .toList());
        BigDecimal benefit = number(ranking.rows().get(0).get(3));

        PageLook.answer(
                page, () -> page.locator("table.ranking tbody a").first().press("Enter"));
        PageTable parts = PageTable.of(page, "So setzt sich der Nutzen zusammen");
        BigDecimal points = BigDecimal.ZERO;
        for (List<String> row : parts.rows()) {
            BigDecimal product = number(row.get(1)).multiply(number(row.get(2))).multiply(PER_CENT);
            assertThat(product).as(row.toString()).isCloseTo(number(row.get(3)), within(new BigDecimal("0.6")));
            points = points.add(number(row.get(3)));
        }
        assertThat(points).isCloseTo(benefit, within(new BigDecimal("0.8")));
        BigDecimal rounding =
                new BigDecimal("0.05").multiply(new BigDecimal(parts.rows().size()));
        assertThat(sum(parts.column(2))).as("weights, each rounded").isCloseTo(new BigDecimal("100"), within(rounding));
        for (List<String> row : PageTable.of(page, "Wirkung auf den Bedarf").rows()) {
            BigDecimal removed = number(row.get(1)).multiply(number(row.get(2))).multiply(PER_CENT);
            assertThat(removed).as(row.toString()).isCloseTo(number(row.get(3)), within(new BigDecimal("0.3")));
        }
    }

    /** Enters what there is in three fiscal years and looks at the plan. */
    void propose() {
        open("/fahrplan/neu");
        page.fill("#jahr", "2027");
        page.press("#haushalt-2", "Space");
        List<String> fields = List.of("aufwand", "investitionen", "tage");
        for (int year = 0; year < BUDGETS.size(); year++) {
            for (int field = 0; field < fields.size(); field++) {
                page.fill(
                        "#" + fields.get(field) + "-" + (year + 1),
                        BUDGETS.get(year).get(field));
            }
        }
        submit();
        assertThat(text("[role=status]")).isEqualTo("Der Vorschlag ist berechnet und gespeichert.");
        readPlan();
    }

    private void follow(String action) {
        PageLook.answer(page, () -> page.locator("main .actions a", new Page.LocatorOptions().setHasText(action))
                .press("Enter"));
    }

    private void submit() {
        PageLook.answer(page, () -> page.press("main form button[type=submit]", "Enter"));
    }

    /** Everything the roadmap says in one sentence follows from its tables. */
    private void readPlan() {
        PageTable projects = PageTable.of(page, "Projekte im Fahrplan");
        PageTable years = PageTable.of(page, "Mittel nach Haushaltsjahr");
        BigDecimal total = sum(projects.column(4));
        assertThat(sum(years.column(2)).add(sum(years.column(3)))).isEqualByComparingTo(total);
        assertThat(normal(text(".headline")))
                .matches("(Ein Projekt beginnt|" + projects.rows().size() + " Projekte beginnen) von 2027 bis 2029; .*")
                .contains(
                        projects.rows().size() == 1
                                ? "Ein"
                                : "" + projects.rows().size());
        assertThat(number(text(".headline").replaceFirst(".* kosten sie ", ""))).isEqualByComparingTo(total);
        for (List<String> row : years.rows()) {
            int starting = row.get(1).equals("keine")
                    ? 0
                    : (int) projects.rows().stream()
                            .filter(project -> project.get(1).equals(row.get(0)))
                            .filter(project -> row.get(1)
                                    .contains(project.get(0)
                                            .lines()
                                            .findFirst()
                                            .orElseThrow()
                                            .strip()))
                            .count();
            assertThat(starting).isEqualTo((int) projects.rows().stream()
                    .filter(project -> project.get(1).equals(row.get(0)))
                    .count());
            for (int column : List.of(2, 3)) {
                String[] both = row.get(column).split(" von ", 2);
                assertThat(number(both[0])).isLessThanOrEqualTo(number(both[1]));
            }
        }
    }

    private static String normal(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** Looks at the financial plan of the version that is shown. */
    void readFinances() {
        BigDecimal planned = sum(PageTable.of(page, "Projekte im Fahrplan").column(4));
        follow("Finanzplan");
        PageTable plan = PageTable.of(page, "Beträge nach Haushaltsjahr");
        List<BigDecimal> expenses = plan.row("Aufwand zusammen");
        List<BigDecimal> investments = plan.row("Investitionen");
        List<BigDecimal> total = plan.row("Aufwand und Investitionen");
        assertThat(plus(plan.row("Aufwand einmalig"), plan.row("Aufwand laufend")))
                .isEqualTo(expenses);
        assertThat(plus(expenses, investments)).isEqualTo(total);
        assertThat(plus(plan.row("Aufwand laufend"), plan.row("Abschreibungen")))
                .isEqualTo(plan.row("Folgekosten (laufend und Abschreibungen)"));
        int years = plan.head().size() - 2;
        plan.rows().stream().filter(row -> !row.get(0).endsWith("aufgelaufen")).forEach(row -> assertThat(
                        sum(numbers(row, 1).subList(0, years)))
                .as(row.toString())
                .isEqualByComparingTo(numbers(row, 1).get(years)));
        readRunningTotalAndRange(plan, years);
        readBudgets(plan);
        readProjects(expenses, investments);
        assertThat(total.get(years)).isEqualByComparingTo(planned);
        assertThat(number(text(".headline"))).isEqualByComparingTo(planned);
    }

    private static void readRunningTotalAndRange(PageTable plan, int years) {
        List<BigDecimal> total = plan.row("Aufwand und Investitionen");
        BigDecimal running = BigDecimal.ZERO;
        for (int year = 0; year < years; year++) {
            running = running.add(total.get(year));
            assertThat(plan.row("Aufwand und Investitionen aufgelaufen").get(year))
                    .isEqualByComparingTo(running);
            assertThat(total.get(year))
                    .isBetween(
                            plan.row("mindestens").get(year),
                            plan.row("höchstens").get(year));
        }
    }

    private void readBudgets(PageTable plan) {
        PageTable budgets = PageTable.of(page, "Beträge nach Doppelhaushalt");
        assertThat(budgets.head()).containsExactly("Art", "2027/2028", "2029");
        budgets.rows().forEach(row -> {
            List<BigDecimal> years = plan.row(row.get(0));
            assertThat(numbers(row, 1)).containsExactly(years.get(0).add(years.get(1)), years.get(2));
        });
    }

    private void readProjects(List<BigDecimal> expenses, List<BigDecimal> investments) {
        List<BigDecimal> sumOfExpenses = new ArrayList<>();
        List<BigDecimal> sumOfInvestments = new ArrayList<>();
        for (List<String> row : PageTable.of(page, "Beträge nach Projekt").rows()) {
            boolean isInvestment = row.get(0).equals("Investitionen");
            List<BigDecimal> amounts = numbers(row, isInvestment ? 1 : 2);
            add(isInvestment ? sumOfInvestments : sumOfExpenses, amounts);
        }
        assertThat(sumOfExpenses).isEqualTo(expenses);
        assertThat(sumOfInvestments).isEqualTo(investments);
    }

    private static void add(List<BigDecimal> sums, List<BigDecimal> amounts) {
        List<BigDecimal> next = sums.isEmpty() ? amounts : plus(sums, amounts);
        sums.clear();
        sums.addAll(next);
    }

    /** Leaves one project whose figures an office confirms, and makes that the roadmap. */
    void adopt() {
        String kept = keepOneWithAnOutline();
        confirm(kept);
        open("/fahrplan");
        follow("Fahrplan festlegen");
        assertThat(page.locator("main").innerText()).doesNotContain("Noch nicht möglich");
        page.fill("#beschluss", ADOPTED);
        submit();
        assertThat(text("[role=status]")).startsWith("Der Fahrplan ist festgelegt.");
        assertThat(page.locator("main").innerText()).contains("festgelegt am", "Beschluss: " + ADOPTED);
        readPlan();
        readFinances();
    }

    private String keepOneWithAnOutline() {
        open("/projekte");
        Set<String> outlines = keys(page.locator("main a[href*='/projekte/']"));
        open("/fahrplan");
        List<String> planned = new ArrayList<>(keys(page.locator("main th a[href*='/begruendung']")));
        String kept = planned.stream().filter(outlines::contains).findFirst().orElseThrow();
        planned.remove(kept);
        for (String project : planned) {
            PageLook.answer(page, () -> page.locator("main td a[href$='projekt=" + project + "']")
                    .press("Enter"));
            page.selectOption("#beginn", "ohne");
            page.fill("#grund", "Zahlen noch nicht bestätigt");
            submit();
            assertThat(page.locator("[role=status]").count()).isEqualTo(1);
        }
        return kept;
    }

    private static Set<String> keys(Locator links) {
        return links.all().stream()
                .map(link -> OUTLINE.matcher(link.getAttribute("href")))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
    }

    private void confirm(String project) {
        open("/projekte/" + project + "/bestaetigen");
        for (Locator group : page.locator("[name=groups]").all()) {
            if (!group.isChecked()) {
                group.press("Space");
            }
        }
        page.fill("#office", "Leitung Kämmerei");
        submit();
        assertThat(page.url()).doesNotContain("/bestaetigen");
    }
}
