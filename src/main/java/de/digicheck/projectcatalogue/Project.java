package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.Safeguards.LegalDeadline;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Project (<i>Projekt</i>) as it is ranked: a template of the catalogue, or what an outline says of it.
 *
 * @param effects by action field; a field that is not listed sees none
 * @param reach units that it reaches, each with everything below it; none = all
 * @param requires projects that must be finished first
 * @param excludes projects that cannot be done as well
 * @param mandatory whether a law demands the result
 * @param deadlines days by which a law demands it, if it is done at all
 * @param components building blocks such as {@code dms} or {@code workflow}
 * @param reuse where the solution comes from, if said
 * @param sources lines of the mission page
 * @param assumption whether effects and means are proposals that no role of the town has confirmed (<i>Annahme</i>)
 */
public record Project(
        ProjectKey key,
        LocalizedText label,
        Optional<LocalizedText> description,
        Map<ActionFieldKey, Effect> effects,
        Set<OrgUnitCode> reach,
        Ratings ratings,
        Means means,
        Set<ProjectKey> requires,
        Set<ProjectKey> excludes,
        ProjectStatus status,
        boolean mandatory,
        List<LegalDeadline> deadlines,
        List<Approval> approvals,
        Set<String> components,
        Optional<Reuse> reuse,
        List<String> sources,
        boolean assumption) {

    public Project {
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
        reach = Collections.unmodifiableSet(new LinkedHashSet<>(reach));
        requires = Collections.unmodifiableSet(new LinkedHashSet<>(requires));
        excludes = Collections.unmodifiableSet(new LinkedHashSet<>(excludes));
        deadlines = List.copyOf(deadlines);
        approvals = List.copyOf(approvals);
        components = Collections.unmodifiableSet(new LinkedHashSet<>(components));
        sources = List.copyOf(sources);
    }

    /** The effect on a field as a share of its need; 0 when none is named. */
    public double effectOn(ActionFieldKey field) {
        Effect effect = effects.get(field);
        return effect == null ? 0 : effect.share();
    }

    /** The first day by which a law demands the result. */
    public Optional<LocalDate> deadline() {
        return deadlines.stream().map(LegalDeadline::day).min(Comparator.naturalOrder());
    }

    /** Tells whether the project is finished. */
    public boolean isDone() {
        return status == ProjectStatus.DONE;
    }
}
