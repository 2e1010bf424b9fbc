package de.digicheck.aggregation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Collects responses, one at a time, by unit and role group. Not safe for use by several threads. Estimates come from
 * {@link Evaluation}; nobody else can look inside.
 */
public final class TallySheet {

    private final Codebook codebook;
    private final ScorePlan plan;
    private final Roster roster;
    private final Scoring scoring;
    private final ReliabilityTally reliability;
    private final Map<Integer, Map<Integer, Tally>> atoms = new TreeMap<>();
    private final List<Optional<Set<String>>> kinds = new ArrayList<>();
    private long dropped;

    public TallySheet(Codebook codebook, ActionFields fields, ItemMapping mapping, Roster roster) {
        this.codebook = codebook;
        this.plan = new ScorePlan(codebook, fields, mapping);
        this.roster = roster;
        this.scoring = new Scoring(plan);
        this.reliability = new ReliabilityTally(plan);
    }

    /**
     * Counts one response. Answers to questions that its visibility rules hide are dropped.
     *
     * @param unit index in the roster
     * @param role index in the roster, or {@link Roster#NO_ROLE}
     * @param cells one cell a column of the codebook; changed where answers are dropped
     */
    public void add(int unit, int role, long[] cells) {
        dropped += codebook.hide(
                cells,
                kindsOf(unit),
                role < 0 ? Optional.empty() : Optional.of(roster.roles().get(role)));
        addShown(unit, role, cells);
    }

    /**
     * Counts one response whose visibility rules were obeyed when it was given. They are not looked at again: the part
     * that was kept may be larger than the one the respondent belongs to, and of other kinds.
     *
     * @param unit index in the roster, or {@link Roster#NO_UNIT}
     * @param role index in the roster, or {@link Roster#NO_ROLE}
     * @param cells one cell a column of the codebook
     */
    void addShown(int unit, int role, long[] cells) {
        scoring.read(cells);
        reliability.add(cells);
        atoms.computeIfAbsent(unit, fresh -> new TreeMap<>())
                .computeIfAbsent(role, fresh -> new Tally(codebook, plan))
                .add(cells, scoring);
    }

    private Optional<Set<String>> kindsOf(int unit) {
        while (kinds.size() <= unit) {
            kinds.add(roster.kindsOf(roster.units().get(kinds.size())));
        }
        return kinds.get(unit);
    }

    /** Tells whether nothing was counted. */
    boolean isEmpty() {
        return atoms.isEmpty();
    }

    /** The counts by unit and role group, as indexes in the roster. */
    Map<Integer, Map<Integer, Tally>> atoms() {
        return atoms;
    }

    /** A tally of nothing that tallies of this sheet can be merged into. */
    Tally tally() {
        return new Tally(codebook, plan);
    }

    Codebook codebook() {
        return codebook;
    }

    ScorePlan plan() {
        return plan;
    }

    /** The units and role groups that responses may name. */
    public Roster roster() {
        return roster;
    }

    ReliabilityTally reliability() {
        return reliability;
    }

    /** Answers to questions that were not shown. */
    long dropped() {
        return dropped;
    }

    /** The responses directly at some units. */
    Tally units(List<OrgUnitCode> codes) {
        List<Integer> indexes = codes.stream().map(roster::unit).toList();
        return merged(indexes::contains, role -> true);
    }

    /** The responses of a role group; {@link Roster#NO_ROLE} for those without. */
    Tally role(int role) {
        return merged(unit -> true, candidate -> candidate == role);
    }

    /** All responses. */
    Tally all() {
        return merged(unit -> true, role -> true);
    }

    private Tally merged(IntPredicate units, IntPredicate roles) {
        Tally merged = new Tally(codebook, plan);
        atoms.forEach((unit, byRole) -> {
            if (units.test(unit)) {
                byRole.forEach((role, tally) -> {
                    if (roles.test(role)) {
                        merged.merge(tally);
                    }
                });
            }
        });
        return merged;
    }
}
