package de.digicheck.roadmap.web;

import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The budget frame that somebody types: {@code jahr} the first fiscal year, {@code haushalt} 1 or 2 years, and for each row
 * {@code aufwand-1}, {@code investitionen-1}, {@code tage-1}, {@code projekte-1}, {@code anmeldung-1} and so on. Rows
 * without anything end the plan; days, the most projects in a unit and the last day of registration may be left out.
 *
 * @param values what is shown in each field, by its name
 * @param errors by field, what is wrong
 * @param budget what was understood; empty with errors
 */
record BudgetForm(Map<String, String> values, Map<String, String> errors, Optional<BudgetFrame> budget) {

    static final int YEARS = 6;
    static final String FIRST = "jahr";
    static final String PERIOD = "haushalt";
    static final String ALL = "alle";
    private static final String ALL_VALUE = "ja";
    static final String EXPENSES = "aufwand-";
    static final String INVESTMENTS = "investitionen-";
    static final String DAYS = "tage-";
    static final String PROJECTS = "projekte-";
    static final String REGISTRATION = "anmeldung-";
    private static final int MOST_PROJECTS = 1000;

    /** The form for a town that has no roadmap yet. */
    static BudgetForm empty(int firstYear) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FIRST, Integer.toString(firstYear));
        values.put(PERIOD, "1");
        return new BudgetForm(values, Map.of(), Optional.empty());
    }

    /** The form with an earlier budget. */
    static BudgetForm of(BudgetFrame budget, int period, Figures amounts) {
        Map<String, String> values =
                new LinkedHashMap<>(empty(budget.firstYear()).values());
        values.put(PERIOD, Integer.toString(period));
        for (int row = 1; row <= Math.min(YEARS, budget.years().size()); row++) {
            BudgetFrame.Year year = budget.years().get(row - 1);
            values.put(EXPENSES + row, amounts.euro(year.expenses()));
            values.put(INVESTMENTS + row, amounts.euro(year.investments()));
            if (year.allDays().isPresent()) {
                values.put(DAYS + row, amounts.number(year.allDays().getAsDouble()));
            }
            if (year.projectsPerUnit().isPresent()) {
                values.put(
                        PROJECTS + row, Integer.toString(year.projectsPerUnit().getAsInt()));
            }
            int shown = row;
            year.registration().ifPresent(day -> values.put(REGISTRATION + shown, day.toString()));
        }
        return new BudgetForm(values, Map.of(), Optional.empty());
    }

    /**
     * Reads what was typed.
     *
     * @param typed the first value of a name; empty text when there is none
     */
    static BudgetForm read(UnaryOperator<String> typed) {
        return new Reader(typed).read();
    }

    /** The rows. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, YEARS).boxed().toList();
    }

    /** Tells whether projects are planned, too, that a coarse look has ruled out. */
    boolean wantsAll() {
        return ALL_VALUE.equals(values.get(ALL));
    }

    /** Fiscal years of one budget of the town. */
    int period() {
        return "2".equals(values.get(PERIOD)) ? 2 : 1;
    }

    private static final class Reader {

        private final UnaryOperator<String> typed;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> errors = new LinkedHashMap<>();

        Reader(UnaryOperator<String> typed) {
            this.typed = typed;
        }

        BudgetForm read() {
            int first = firstYear();
            values.put(ALL, typed.apply(ALL).equals(ALL_VALUE) ? ALL_VALUE : "");
            values.put(PERIOD, typed.apply(PERIOD).equals("2") ? "2" : "1");
            List<BudgetFrame.Year> years = new ArrayList<>();
            int last = IntStream.rangeClosed(1, YEARS)
                    .filter(row -> !isBlank(row))
                    .max()
                    .orElse(0);
            for (int row = 1; row <= YEARS; row++) {
                if (row <= last) {
                    years.add(year(row));
                }
            }
            if (last == 0) {
                errors.put(EXPENSES + 1, "no-year");
            }
            return new BudgetForm(
                    values, errors, errors.isEmpty() ? Optional.of(new BudgetFrame(first, years)) : Optional.empty());
        }

        private String text(String field) {
            String text = typed.apply(field).strip();
            values.put(field, text);
            return text;
        }

        private int firstYear() {
            String text = text(FIRST);
            if (text.matches("\\d{4}") && FiscalYear.isYear(Integer.parseInt(text))) {
                return Integer.parseInt(text);
            }
            errors.put(FIRST, "year");
            return FiscalYear.FIRST;
        }

        private boolean isBlank(int row) {
            return text(EXPENSES + row).isEmpty()
                    && text(INVESTMENTS + row).isEmpty()
                    && text(DAYS + row).isEmpty()
                    && text(PROJECTS + row).isEmpty()
                    && text(REGISTRATION + row).isEmpty();
        }

        private BudgetFrame.Year year(int row) {
            String days = text(DAYS + row);
            OptionalDouble all = OptionalDouble.empty();
            if (!days.isEmpty()) {
                Optional<Double> number = Figures.number(days);
                number.ifPresentOrElse(some -> {}, () -> errors.put(DAYS + row, "number"));
                all = OptionalDouble.of(number.orElse(0.0));
            }
            return new BudgetFrame.Year(
                    amount(EXPENSES + row),
                    amount(INVESTMENTS + row),
                    Map.of(),
                    all,
                    projects(PROJECTS + row),
                    day(REGISTRATION + row));
        }

        private Optional<LocalDate> day(String field) {
            String day = text(field);
            try {
                return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                errors.put(field, "day");
                return Optional.empty();
            }
        }

        private OptionalInt projects(String field) {
            String most = text(field);
            if (most.isEmpty()) {
                return OptionalInt.empty();
            }
            if (most.matches("\\d{1,4}") && Integer.parseInt(most) <= MOST_PROJECTS) {
                return OptionalInt.of(Integer.parseInt(most));
            }
            errors.put(field, "whole");
            return OptionalInt.empty();
        }

        private Euro amount(String field) {
            Optional<Euro> amount = Figures.euro(text(field));
            if (amount.isEmpty()) {
                errors.put(field, "amount");
            }
            return amount.orElse(Euro.ZERO);
        }
    }
}
