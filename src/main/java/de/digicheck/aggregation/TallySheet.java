package de.digicheck.aggregation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.organisation.Municipality;
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
    private final TallyLayout layout;
    private final Statuses statuses;
    private final Scoring scoring;
    private final ReliabilityTally reliability;
    private final RankingTally rankings;
    private final QualityTally quality;
    private final Map<Integer, Map<Integer, Tally>> atoms = new TreeMap<>();
    private final List<Optional<Set<String>>> kinds = new ArrayList<>();
    private long dropped;

    public TallySheet(Codebook codebook, ActionFields fields, ItemMapping mapping, Roster roster) {
        this(codebook, new ScorePlan(codebook, fields, mapping), roster);
    }

    private TallySheet(Codebook codebook, ScorePlan plan, Roster roster) {
        this.codebook = codebook;
        this.plan = plan;
        this.roster = roster;
        this.layout = new TallyLayout(codebook, plan);
        this.statuses = new Statuses(codebook);
        this.scoring = new Scoring(plan);
        this.reliability = new ReliabilityTally(plan);
        this.rankings = new RankingTally(codebook);
        this.quality = new QualityTally(codebook, plan);
    }

    /**
     * Counts one response. Answers to questions that its visibility rules hide are dropped.
     *
     * @param unit index in the roster
     * @param role index in the roster, or {@link Roster#NO_ROLE}
     * @param cells one cell a column of the codebook; changed where answers are dropped
     */
    public void add(int unit, int role, long[] cells) {
        hide(unit, role, cells);
        addShown(unit, role, cells);
    }

    /** Drops the answers of one response to questions that its visibility rules hide; the first half of adding it. */
    void hide(int unit, int role, long[] cells) {
        dropped += codebook.hide(
                cells,
                kindsOf(unit),
                role < 0 ? Optional.empty() : Optional.of(roster.roles().get(role)));
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
        statuses.read(cells);
        scoring.read(cells);
        reliability.add(cells);
        rankings.add(cells);
        quality.add(cells, statuses, scoring);
        atoms.computeIfAbsent(unit, fresh -> new TreeMap<>())
                .computeIfAbsent(role, fresh -> tally())
                .add(cells, statuses, scoring);
    }

    /**
     * Adds everything that another sheet has counted, which is not to be used any more.
     *
     * @param other of the same questionnaire, mapping and roster
     */
    public void merge(TallySheet other) {
        if (other.roster != roster) {
            throw new IllegalArgumentException("sheets of different rosters cannot be merged");
        }
        other.atoms.forEach((unit, byRole) -> {
            Map<Integer, Tally> own = atoms.computeIfAbsent(unit, fresh -> new TreeMap<>());
            byRole.forEach(
                    (role, tally) -> own.computeIfAbsent(role, fresh -> tally()).merge(tally));
        });
        reliability.merge(other.reliability);
        rankings.merge(other.rankings);
        quality.merge(other.quality);
        dropped += other.dropped;
    }

    /** An empty sheet of the same questionnaire, mapping and roster, to be merged into this one. */
    TallySheet sibling() {
        return new TallySheet(codebook, plan, roster);
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
        return new Tally(layout);
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

    /** The organisation, or a flat one of the units and roles that were counted. */
    public Municipality municipality() {
        return roster.municipality();
    }

    ReliabilityTally reliability() {
        return reliability;
    }

    RankingTally rankings() {
        return rankings;
    }

    QualityTally quality() {
        return quality;
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

    /** The responses of a role group directly at a unit; {@link Roster#NO_ROLE} for those without. */
    Tally atom(OrgUnitCode code, int role) {
        int index = roster.unit(code);
        return merged(unit -> unit == index, candidate -> candidate == role);
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
        Tally merged = tally();
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
