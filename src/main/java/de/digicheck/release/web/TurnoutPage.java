package de.digicheck.release.web;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.release.Turnout;
import de.digicheck.release.TurnoutCell;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the turnout page shows.
 *
 * @param state what it can say: {@code not-open}, {@code no-own-units}, {@code own-units}, {@code withheld},
 *     {@code running} or {@code complete}
 * @param responses of the town, in words of the language
 * @param percent of the invited
 * @param barWidth length of the bar, 0…100
 * @param openLink answers by the open link beside the others
 * @param parts by part
 * @param roles by role group, for the whole town
 * @param asOf when it was counted, in words; empty where there is nothing to show
 * @param version changes when the figures can have changed
 */
record TurnoutPage(
        String state,
        String responses,
        Optional<String> invited,
        Optional<String> percent,
        int barWidth,
        Optional<String> openLink,
        List<Line> parts,
        List<Line> roles,
        String asOf,
        String version) {

    static final TurnoutPage NOT_OPEN = empty("not-open");

    private static final int WHOLE = 100;

    /**
     * A part or a role group.
     *
     * @param depth 0 directly below the town
     * @param responses empty where it is not shown
     * @param track length of the bar of the invited, against the largest line, 0…100
     * @param bar length of the bar of the answers on the same scale
     */
    record Line(
            String label,
            int depth,
            String invited,
            Optional<String> responses,
            Optional<String> percent,
            double track,
            double bar) {}

    static TurnoutPage of(Turnout turnout, Sight sight, Municipality town, Locale locale) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        Lines lines = new Lines(numbers, new Language(locale.getLanguage()));
        List<Line> parts = lines.parts(sight.rows(turnout));
        List<Line> roles = sight.seesTown() ? lines.roles(turnout, town) : List.of();
        String state = state(turnout, sight, parts);
        if (state.equals("withheld") || state.equals("no-own-units")) {
            return empty(state);
        }
        boolean whole = sight.seesTown();
        int percent = (int) Math.round(turnout.rate().orElse(0) * WHOLE);
        return new TurnoutPage(
                state,
                whole ? numbers.format(turnout.responses().value().orElse(0)) : "",
                turnout.invited().isPresent() && whole
                        ? Optional.of(numbers.format(turnout.invited().getAsInt()))
                        : Optional.empty(),
                turnout.rate().isPresent() && whole ? Optional.of(numbers.format(percent)) : Optional.empty(),
                percent,
                turnout.openLink().value().isPresent() && whole
                        ? Optional.of(numbers.format(turnout.openLink().value().getAsDouble()))
                        : Optional.empty(),
                parts,
                roles,
                asOf(turnout, locale),
                turnout.asOf() + (turnout.complete() ? " complete" : ""));
    }

    private static String state(Turnout turnout, Sight sight, List<Line> parts) {
        if (!sight.seesTown()) {
            return parts.isEmpty() ? "no-own-units" : "own-units";
        }
        if (turnout.responses().value().isEmpty()) {
            return "withheld";
        }
        return turnout.complete() ? "complete" : "running";
    }

    private static String asOf(Turnout turnout, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(GermanTime.ZONE)
                .format(turnout.asOf());
    }

    private static TurnoutPage empty(String state) {
        return new TurnoutPage(
                state, "", Optional.empty(), Optional.empty(), 0, Optional.empty(), List.of(), List.of(), "", state);
    }

    /** Tells whether there is a figure to show. */
    public boolean isShown() {
        return !asOf.isEmpty();
    }

    /** Writes lines in one language. */
    private record Lines(NumberFormat numbers, Language language) {

        List<Line> parts(List<Turnout.Row> rows) {
            int largest = largest(rows.stream().map(Turnout.Row::cell).toList());
            return rows.stream()
                    .map(row -> line(row.part().label(), row.depth(), row.cell(), largest))
                    .toList();
        }

        List<Line> roles(Turnout turnout, Municipality town) {
            int largest = largest(List.copyOf(turnout.roles().values()));
            return turnout.roles().entrySet().stream()
                    .map(role -> line(
                            town.findRole(role.getKey())
                                    .map(RoleGroup::label)
                                    .orElse(LocalizedText.german(role.getKey().value())),
                            0,
                            role.getValue(),
                            largest))
                    .toList();
        }

        private static int largest(List<TurnoutCell> cells) {
            return Math.max(
                    1,
                    cells.stream()
                            .mapToInt(cell -> cell.invited().orElse(0))
                            .max()
                            .orElse(1));
        }

        private Line line(LocalizedText label, int depth, TurnoutCell cell, int largest) {
            double answers = cell.responses().value().orElse(0);
            int invited = cell.invited().orElse(0);
            return new Line(
                    label.in(language),
                    depth,
                    numbers.format(invited),
                    cell.responses().value().isPresent() ? Optional.of(numbers.format(answers)) : Optional.empty(),
                    cell.rate().isPresent()
                            ? Optional.of(numbers.format(Math.round(cell.rate().getAsDouble() * WHOLE)))
                            : Optional.empty(),
                    length(invited, largest),
                    length(Math.min(answers, invited), largest));
        }

        private static double length(double value, int largest) {
            return Math.round(value / largest * WHOLE * 10) / 10.0;
        }
    }
}
