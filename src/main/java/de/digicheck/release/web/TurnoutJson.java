package de.digicheck.release.web;

import de.digicheck.release.Figure;
import de.digicheck.release.Turnout;
import de.digicheck.release.TurnoutCell;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Turnout as JSON.
 *
 * @param asOf when it was counted, UTC; {@code null} before the campaign opens
 * @param complete whether it is the final count
 * @param town the whole campaign; {@code null} for accounts that see their own units only, and before it opens
 * @param openLink answers by the open link beside those with a code; {@code null} where there are no others
 * @param parts by announced part; of their own for accounts that see their own units only
 * @param roles by stored role, for the whole town; none for accounts that see their own units only
 */
record TurnoutJson(
        String campaign,
        @Nullable String asOf,
        boolean complete,
        @Nullable Town town,
        @Nullable OpenLink openLink,
        List<PartRow> parts,
        List<RoleRow> roles) {

    /**
     * The whole campaign.
     *
     * @param invited who were asked; {@code null} when not known
     * @param responses rounded down to tens, or why they are not shown
     * @param rate share of the invited, 0…1, from the rounded count
     */
    record Town(
            @Nullable Integer invited,
            Object responses,
            @Nullable Double rate) {}

    /** Answers of which nobody knows who was asked. */
    record OpenLink(Object responses) {}

    /**
     * A part.
     *
     * @param leaf whether it is not divided further
     */
    record PartRow(
            String part,
            Map<String, String> label,
            boolean leaf,
            @Nullable Integer invited,
            Object responses,
            @Nullable Double rate) {}

    /** A role group. */
    record RoleRow(
            String role,
            @Nullable Integer invited,
            Object responses,
            @Nullable Double rate) {}

    static TurnoutJson of(Turnout turnout, Sight sight) {
        boolean seesTown = sight.seesTown();
        return new TurnoutJson(
                turnout.campaign(),
                turnout.asOf().toString(),
                turnout.complete(),
                seesTown ? town(turnout) : null,
                seesTown && !turnout.rows().isEmpty() ? new OpenLink(responses(turnout.openLink())) : null,
                sight.rows(turnout).stream().map(TurnoutJson::row).toList(),
                seesTown
                        ? turnout.roles().entrySet().stream()
                                .map(role -> row(role.getKey().value(), role.getValue()))
                                .toList()
                        : List.of());
    }

    static TurnoutJson none(String campaign) {
        return new TurnoutJson(campaign, null, false, null, null, List.of(), List.of());
    }

    private static Town town(Turnout turnout) {
        return new Town(number(turnout.invited()), responses(turnout.responses()), number(turnout.rate()));
    }

    private static PartRow row(Turnout.Row row) {
        Map<String, String> label = new LinkedHashMap<>();
        for (Language language : row.part().label().languages()) {
            label.put(language.tag(), row.part().label().in(language));
        }
        TurnoutCell cell = row.cell();
        return new PartRow(
                row.part().key().value(),
                label,
                row.part().isLeaf(),
                number(cell.invited()),
                responses(cell.responses()),
                number(cell.rate()));
    }

    private static RoleRow row(String role, TurnoutCell cell) {
        return new RoleRow(role, number(cell.invited()), responses(cell.responses()), number(cell.rate()));
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Object responses(Figure figure) {
        return figure instanceof Withheld withheld
                ? Map.of("withheld", withheld.reason().word())
                : (long) figure.value().orElseThrow();
    }
}
