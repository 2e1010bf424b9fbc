package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.JudgedEffect.Author;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads goal, conformity, effects, reach and lead. */
final class PurposeReader {

    private static final Map<String, AccountRole> ROLES =
            Arrays.stream(AccountRole.values()).collect(Collectors.toMap(AccountRole::name, role -> role));

    private PurposeReader() {}

    static Purpose read(OutlineNode root) {
        Optional<GoalKey> goal = root.key("goal").map(GoalKey::new);
        Optional<Conformity> conformity = root.object("conformity").flatMap(PurposeReader::conformity);
        Map<ActionFieldKey, JudgedEffect> effects =
                root.object("effects").map(PurposeReader::effects).orElse(Map.of());
        Set<OrgUnitCode> reach =
                root.keys("reach").stream().map(OrgUnitCode::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Purpose(goal, conformity, effects, reach, root.key("lead").map(OrgUnitCode::new));
    }

    private static Optional<Conformity> conformity(OutlineNode node) {
        Optional<Conformity.Verdict> verdict = node.requireOneOf("verdict", Word.words(Conformity.Verdict.values()));
        Optional<String> reason = node.requireText("reason", OutlineNode.LONGEST_TEXT);
        node.rejectUnknown();
        return verdict.flatMap(some -> reason.map(why -> new Conformity(some, why)));
    }

    private static Map<ActionFieldKey, JudgedEffect> effects(OutlineNode node) {
        Map<ActionFieldKey, JudgedEffect> effects = new LinkedHashMap<>();
        for (String field : node.names()) {
            Optional<JudgedEffect> effect = node.object(field).flatMap(PurposeReader::effect);
            if (!Keys.isKey(field)) {
                node.problem(field, "bad-key", "use the key of an action field");
            } else if (effect.isPresent()) {
                effects.put(new ActionFieldKey(field), effect.get());
            }
        }
        return effects;
    }

    private static Optional<JudgedEffect> effect(OutlineNode node) {
        Optional<BigDecimal> number = node.number("effect", BigDecimal.ZERO, BigDecimal.ONE);
        Optional<Double> share = number.flatMap(PurposeReader::step);
        if (number.isPresent() && share.isEmpty()) {
            node.problem("effect", "bad-effect", "use 0 (none), 0.1 (some), 0.25 (clear) or 0.5 (half of it)");
        } else if (number.isEmpty() && !node.isWrong("effect")) {
            node.problem("effect", "missing", "give the effect: 0, 0.1, 0.25 or 0.5");
        }
        var reason = node.localized("reason", OutlineNode.LONGEST_TEXT);
        Optional<Author> author = node.object("author").flatMap(PurposeReader::author);
        node.rejectUnknown();
        return share.map(some -> new JudgedEffect(new Effect(some, reason), author));
    }

    private static Optional<Double> step(BigDecimal number) {
        return Effect.STEPS.stream()
                .filter(step -> BigDecimal.valueOf(step).compareTo(number) == 0)
                .findFirst();
    }

    private static Optional<Author> author(OutlineNode node) {
        Optional<AccountRole> role = node.oneOf("role", ROLES);
        Optional<LocalDate> day = node.day("day");
        node.rejectUnknown();
        return role.flatMap(some -> day.map(when -> new Author(some, when)));
    }
}
