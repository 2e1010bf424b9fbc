package de.digicheck.projectcatalogue;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ProjectKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** From templates to outlines, and from outlines to the projects that are ranked. */
public final class OutlineProjects {

    private OutlineProjects() {}

    /** What is ranked of an outline. */
    public static Project project(ProjectOutline outline) {
        Heading heading = outline.heading();
        Dependencies dependencies = outline.dependencies();
        return new Project(
                outline.key(),
                heading.label(),
                heading.description(),
                outline.purpose().plainEffects(),
                outline.purpose().reach(),
                outline.judgements().criteria(),
                means(outline),
                dependencies.requires(),
                dependencies.excludes(),
                heading.status(),
                outline.safeguards().mandatory(),
                outline.safeguards().deadlines(),
                outline.clearance().approvals(),
                dependencies.components(),
                dependencies.reuse(),
                heading.sources(),
                !outline.isConfirmed());
    }

    private static Means means(ProjectOutline outline) {
        CostPlan.Whole cost = outline.cost().whole();
        return new Means(
                cost.oneOff(),
                cost.yearly(),
                cost.investments(),
                outline.work().effort(),
                outline.work().months());
    }

    /** An outline that says what a template says; all its figures are assumptions. */
    public static ProjectOutline from(Project template, ProjectKey key) {
        Means means = template.means();
        CostPlan.Whole whole = new CostPlan.Whole(means.oneOff(), means.yearly(), means.investments());
        CostPlan none = CostPlan.UNKNOWN;
        return new ProjectOutline(
                key,
                new Heading(
                        template.label(),
                        template.description(),
                        new Origin(
                                Origin.Kind.TEMPLATE, Optional.of(template.key().value())),
                        template.status(),
                        template.status() == ProjectStatus.RUNNING,
                        template.sources()),
                new Purpose(Optional.empty(), Optional.empty(), unsigned(template), template.reach(), Optional.empty()),
                new CostPlan(whole, none.years(), none.product(), none.account()),
                new WorkPlan(means.effort(), WorkPlan.UNKNOWN.years(), means.months()),
                new Dependencies(template.requires(), template.excludes(), template.components(), template.reuse()),
                new Safeguards(
                        template.mandatory(),
                        template.deadlines(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Clearance(template.approvals(), Optional.empty()),
                new Judgements(template.ratings(), Optional.empty(), Optional.empty(), Optional.empty()),
                Map.of());
    }

    private static Map<ActionFieldKey, JudgedEffect> unsigned(Project template) {
        Map<ActionFieldKey, JudgedEffect> effects = new LinkedHashMap<>();
        template.effects().forEach((field, effect) -> effects.put(field, new JudgedEffect(effect, Optional.empty())));
        return effects;
    }
}
