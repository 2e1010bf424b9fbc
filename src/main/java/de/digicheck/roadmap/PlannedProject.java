package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A project of a roadmap, with the figures by which it was planned. They stay as they are when its outline changes.
 *
 * @param start fiscal year
 * @param months from the start until it runs; empty when not known
 * @param days person-days of all teams; empty when not known
 * @param requires projects that must be finished first
 * @param assumptions groups of figures that no role of the town has confirmed
 */
public record PlannedProject(
        ProjectKey key,
        LocalizedText label,
        FiscalYear start,
        ProjectCost cost,
        OptionalDouble months,
        OptionalDouble days,
        Set<ProjectKey> requires,
        Set<FigureGroup> assumptions) {

    public PlannedProject {
        requires = Collections.unmodifiableSet(new TreeSet<>(requires));
        Set<FigureGroup> groups = EnumSet.noneOf(FigureGroup.class);
        groups.addAll(assumptions);
        assumptions = Collections.unmodifiableSet(groups);
    }

    /** How certain its cost is: as the least certain of its years. An estimate where it costs nothing. */
    public CostCertainty certainty() {
        return cost.fromStart().stream()
                .filter(year -> year.total().cents() > 0)
                .map(CostYear::certainty)
                .max(Comparator.naturalOrder())
                .orElse(CostCertainty.ESTIMATE);
    }

    /** The same with other figures that nobody has confirmed. */
    PlannedProject assuming(Set<FigureGroup> others) {
        return new PlannedProject(key, label, start, cost, months, days, requires, others);
    }

    /** Tells whether another one is planned by the same figures, whoever has confirmed them. */
    boolean hasFiguresOf(PlannedProject other) {
        return start.equals(other.start)
                && cost.equals(other.cost)
                && months.equals(other.months)
                && days.equals(other.days)
                && requires.equals(other.requires);
    }
}
