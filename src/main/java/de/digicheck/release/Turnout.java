package de.digicheck.release;

import de.digicheck.organisation.Part;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Turnout (<i>Rücklauf</i>) of a campaign: a rounded count and the parts that it is about. */
public final class Turnout {

    private final TurnoutSnapshot snapshot;
    private final List<Row> rows;

    /**
     * A part.
     *
     * @param depth 0 directly below the town
     */
    public record Row(Part part, int depth, TurnoutCell cell) {}

    Turnout(TurnoutSnapshot snapshot, Part town) {
        this.snapshot = snapshot;
        List<Row> all = new ArrayList<>();
        if (town.isLeaf()) {
            addTo(all, town, 0);
        }
        town.children().forEach(part -> addTo(all, part, 0));
        this.rows = Collections.unmodifiableList(all);
    }

    private void addTo(List<Row> all, Part part, int depth) {
        TurnoutCell cell = snapshot.parts().get(part.key());
        if (cell != null) {
            all.add(new Row(part, depth, cell));
        }
        part.children().forEach(child -> addTo(all, child, depth + 1));
    }

    /** Key of the campaign. */
    public String campaign() {
        return snapshot.campaign().value();
    }

    /** All who have answered, rounded down to tens; without the open link where there are codes. */
    public Figure responses() {
        return snapshot.town().responses();
    }

    /** Employees who were asked; empty when not known. */
    public OptionalInt invited() {
        return snapshot.town().invited();
    }

    /** Share of the invited who have answered, 0…1; empty when not known. */
    public OptionalDouble rate() {
        return snapshot.town().rate();
    }

    /** Answers by the open link, where there are others; they are never added to those. */
    public Figure openLink() {
        return rows.isEmpty() ? Figure.undefined() : snapshot.openLink().responses();
    }

    /** By part, parents before children; none where parts are not told apart. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The parts of some units only: those that consist of nothing else, and those that one of these units was joined
     * into.
     */
    public List<Row> rowsOf(Set<OrgUnitCode> units) {
        return rows.stream().filter(row -> isOf(units, row.part())).toList();
    }

    private static boolean isOf(Set<OrgUnitCode> units, Part part) {
        return part.isLeaf()
                ? part.units().stream().anyMatch(units::contains)
                : !part.units().isEmpty() && units.containsAll(part.units());
    }

    /** By stored role, for the whole town. */
    public Map<RoleKey, TurnoutCell> roles() {
        return new LinkedHashMap<>(snapshot.roles());
    }

    /** When it was counted. */
    public Instant asOf() {
        return snapshot.asOf();
    }

    /** Whether it is the final count, taken after sealing. */
    public boolean complete() {
        return snapshot.complete();
    }
}
