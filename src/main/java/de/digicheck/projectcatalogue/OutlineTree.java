package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.projectcatalogue.Safeguards.LegalDeadline;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An outline as a tree of maps, lists, texts, numbers and truth values, named as in the project catalogue where that has a
 * name. What is not known is {@code null}. {@link OutlineReader} reads it.
 */
public final class OutlineTree {

    private OutlineTree() {}

    /** The tree of an outline; may be changed. */
    public static Map<String, @Nullable Object> of(ProjectOutline outline) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("key", outline.key().value());
        putHeading(tree, outline.heading());
        putPurpose(tree, outline.purpose());
        putJudgements(tree, outline.judgements());
        putWork(tree, outline.work());
        putCost(tree, outline.cost());
        putDependencies(tree, outline.dependencies());
        putSafeguards(tree, outline.safeguards());
        putClearance(tree, outline.clearance());
        tree.put("sources", outline.heading().sources());
        tree.put("assumption", !outline.isConfirmed());
        Map<String, @Nullable Object> confirmed = new LinkedHashMap<>();
        for (FigureGroup group : FigureGroup.values()) {
            confirmed.put(
                    group.word(),
                    Optional.ofNullable(outline.confirmations().get(group))
                            .map(one -> object(
                                    "office", one.office(),
                                    "account", one.account(),
                                    "day", one.day().toString()))
                            .orElse(null));
        }
        tree.put("confirmed", confirmed);
        return tree;
    }

    private static void putHeading(Map<String, @Nullable Object> tree, Heading heading) {
        tree.put("label", localized(heading.label()));
        tree.put(
                "description", heading.description().map(OutlineTree::localized).orElse(null));
        tree.put(
                "origin",
                object(
                        "kind", heading.origin().kind().word(),
                        "reference", heading.origin().reference().orElse(null)));
        tree.put("status", heading.status().word());
        tree.put("ongoing", heading.ongoing());
    }

    private static void putPurpose(Map<String, @Nullable Object> tree, Purpose purpose) {
        tree.put("goal", purpose.goal().map(Object::toString).orElse(null));
        tree.put(
                "conformity",
                purpose.conformity()
                        .map(one -> object("verdict", one.verdict().word(), "reason", one.reason()))
                        .orElse(null));
        Map<String, @Nullable Object> effects = new LinkedHashMap<>();
        purpose.effects().forEach((field, judged) -> effects.put(field.value(), effect(judged)));
        tree.put("effects", effects);
        tree.put("reach", strings(purpose.reach()));
        tree.put("lead", purpose.lead().map(Object::toString).orElse(null));
    }

    private static Map<String, @Nullable Object> effect(JudgedEffect judged) {
        return object(
                "effect", BigDecimal.valueOf(judged.effect().share()),
                "reason", judged.effect().reason().map(OutlineTree::localized).orElse(null),
                "author",
                        judged.author()
                                .map(author -> object(
                                        "role", author.role().name(),
                                        "day", author.day().toString()))
                                .orElse(null));
    }

    private static void putJudgements(Map<String, @Nullable Object> tree, Judgements judgements) {
        Ratings criteria = judgements.criteria();
        tree.put("citizen-friendliness", step(criteria.citizenFriendliness()));
        tree.put("efficiency", step(criteria.efficiency()));
        tree.put("structural-change", step(criteria.structuralChange()));
        tree.put("structures", judgements.structures().orElse(null));
        tree.put(
                "organisational",
                judgements.organisational().map(OutlineTree::rating).orElse(null));
        tree.put("technical", judgements.technical().map(OutlineTree::rating).orElse(null));
    }

    private static @Nullable Object step(OptionalInt rating) {
        return rating.isPresent() ? BigDecimal.valueOf(rating.getAsInt()) : null;
    }

    private static Map<String, @Nullable Object> rating(Rating rating) {
        return object(
                "value", BigDecimal.valueOf(rating.value()),
                "reason", rating.reason(),
                "role", rating.role().name(),
                "account", rating.account(),
                "day", rating.day().toString());
    }

    private static void putWork(Map<String, @Nullable Object> tree, WorkPlan work) {
        tree.put("effort-days", work.effort().map(OutlineTree::effort).orElse(null));
        Map<String, @Nullable Object> years = new LinkedHashMap<>();
        work.years().forEach((year, teams) -> years.put(year.toString(), teams(teams)));
        tree.put("effort-years", years);
        tree.put("months", work.months().isPresent() ? number(work.months().getAsDouble()) : null);
    }

    private static Object effort(Effort effort) {
        return effort.byTeam().isEmpty() ? number(effort.days()) : teams(effort.byTeam());
    }

    private static Map<String, @Nullable Object> teams(Map<String, Double> teams) {
        Map<String, @Nullable Object> days = new LinkedHashMap<>();
        teams.forEach((team, number) -> days.put(team, number(number)));
        return days;
    }

    private static BigDecimal number(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static void putCost(Map<String, @Nullable Object> tree, CostPlan cost) {
        tree.put(
                "expenses",
                object(
                        "one-off", euro(cost.whole().oneOff()),
                        "yearly", euro(cost.whole().yearly())));
        tree.put("investments", euro(cost.whole().investments()));
        Map<String, @Nullable Object> years = new LinkedHashMap<>();
        for (Map.Entry<FiscalYear, CostYear> year : cost.years().entrySet()) {
            years.put(year.getKey().toString(), costYear(year.getValue()));
        }
        tree.put(
                "costs",
                object(
                        "product", cost.product().orElse(null),
                        "account", cost.account().orElse(null),
                        "years", years));
    }

    private static Map<String, @Nullable Object> costYear(CostYear year) {
        return object(
                "one-off", year.oneOff().shortest(),
                "yearly", year.yearly().shortest(),
                "investments", year.investments().shortest(),
                "depreciation-years", step(year.depreciationYears()),
                "grants", year.grants().shortest(),
                "savings", year.savings().shortest(),
                "personnel", year.personnel().shortest(),
                "certainty", year.certainty().word());
    }

    private static @Nullable Object euro(Optional<Euro> amount) {
        return amount.map(Euro::shortest).orElse(null);
    }

    private static void putDependencies(Map<String, @Nullable Object> tree, Dependencies dependencies) {
        tree.put("requires", strings(dependencies.requires()));
        tree.put("excludes", strings(dependencies.excludes()));
        tree.put("components", List.copyOf(dependencies.components()));
        tree.put("reuse", dependencies.reuse().map(Reuse::word).orElse(null));
    }

    private static void putSafeguards(Map<String, @Nullable Object> tree, Safeguards safeguards) {
        tree.put("mandatory", safeguards.mandatory());
        tree.put(
                "legal-deadlines",
                safeguards.deadlines().stream().map(OutlineTree::deadline).toList());
        tree.put(
                "protection",
                safeguards
                        .protection()
                        .map(one -> object(
                                "need", one.value().word(), "day", one.day().toString()))
                        .orElse(null));
        tree.put(
                "security-opinion",
                safeguards
                        .securityOpinion()
                        .map(one -> object("text", one.value(), "day", one.day().toString()))
                        .orElse(null));
        tree.put(
                "impact-assessment",
                safeguards
                        .impactAssessment()
                        .map(one ->
                                object("needed", one.value(), "day", one.day().toString()))
                        .orElse(null));
    }

    private static Map<String, @Nullable Object> deadline(LegalDeadline deadline) {
        return object("day", deadline.day().toString(), "what", deadline.what(), "source", deadline.source());
    }

    private static void putClearance(Map<String, @Nullable Object> tree, Clearance clearance) {
        tree.put(
                "approvals",
                clearance.approvals().stream().map(OutlineTree::approval).toList());
        tree.put("funding", clearance.funding().map(Word::word).orElse(null));
    }

    private static Map<String, @Nullable Object> approval(Approval approval) {
        return object(
                "kind", approval.kind(),
                "weeks", approval.weeks().isPresent() ? number(approval.weeks().getAsDouble()) : null,
                "refused", approval.refused());
    }

    private static Map<String, @Nullable Object> localized(LocalizedText text) {
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> texts.put(language.tag(), words));
        return texts;
    }

    private static List<String> strings(Collection<?> keys) {
        return keys.stream().map(Object::toString).toList();
    }

    /** An object from names and values in turn. */
    private static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return object;
    }
}
