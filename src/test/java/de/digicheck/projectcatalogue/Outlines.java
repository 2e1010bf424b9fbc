package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.Clearance.FundingStatus;
import de.digicheck.projectcatalogue.JudgedEffect.Author;
import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.projectcatalogue.Safeguards.Dated;
import de.digicheck.projectcatalogue.Safeguards.LegalDeadline;
import de.digicheck.projectcatalogue.Safeguards.ProtectionNeed;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Random outlines: everything that an outline can say is said by some of them. */
public final class Outlines {

    private static final double LIKELY = 0.6;

    private final Random random;

    private Outlines(long seed) {
        this.random = new Random(seed);
    }

    /** The outline of a seed. */
    public static ProjectOutline of(long seed) {
        return new Outlines(seed).next();
    }

    private ProjectOutline next() {
        return new ProjectOutline(
                new ProjectKey(key("p")),
                new Heading(
                        text(),
                        maybe(this::text),
                        random.nextBoolean()
                                ? Origin.NEW
                                : new Origin(pick(Origin.Kind.TEMPLATE, Origin.Kind.IDEAS), Optional.of("ref-1")),
                        pick(ProjectStatus.values()),
                        random.nextBoolean(),
                        List.of("R5", "S37")),
                purpose(),
                cost(),
                work(),
                new Dependencies(
                        keys("p", ProjectKey::new),
                        keys("x", ProjectKey::new),
                        keys("c", key -> key),
                        maybe(() -> pick(Reuse.values()))),
                safeguards(),
                new Clearance(
                        List.of(
                                new Approval("council", days(), random.nextBoolean()),
                                new Approval("procurement", OptionalDouble.empty(), false)),
                        maybe(() -> pick(FundingStatus.values()))),
                new Judgements(
                        new Ratings(step(), step(), step()),
                        maybe(this::words),
                        maybe(this::rating),
                        maybe(this::rating)),
                confirmations());
    }

    private Purpose purpose() {
        Map<ActionFieldKey, JudgedEffect> effects = new LinkedHashMap<>();
        for (String field : keys("f", key -> key)) {
            effects.put(
                    new ActionFieldKey(field),
                    new JudgedEffect(
                            new Effect(pick(Effect.STEPS.toArray(Double[]::new)), maybe(this::text)),
                            maybe(() -> new Author(pick(AccountRole.values()), day()))));
        }
        return new Purpose(
                maybe(() -> new GoalKey(key("g"))),
                maybe(() -> new Conformity(pick(Conformity.Verdict.values()), words())),
                effects,
                keys("u", OrgUnitCode::new),
                maybe(() -> new OrgUnitCode(key("u"))));
    }

    private CostPlan cost() {
        SortedMap<FiscalYear, CostYear> years = new TreeMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            years.put(
                    new FiscalYear(2027 + random.nextInt(5)),
                    new CostYear(
                            euro(),
                            euro(),
                            euro(),
                            random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(20)) : OptionalInt.empty(),
                            euro(),
                            euro(),
                            euro(),
                            pick(CostCertainty.values())));
        }
        return new CostPlan(
                new CostPlan.Whole(maybe(this::euro), maybe(this::euro), maybe(this::euro)),
                years,
                maybe(this::words),
                maybe(this::words));
    }

    private WorkPlan work() {
        SortedMap<FiscalYear, Map<String, Double>> years = new TreeMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            years.put(new FiscalYear(2027 + random.nextInt(5)), Map.of("it", random.nextInt(400) / 4.0));
        }
        return new WorkPlan(
                maybe(() -> random.nextBoolean() ? Effort.of(12.5) : Effort.of(Map.of("it", 3.25, "offices", 40.0))),
                years,
                days());
    }

    private Safeguards safeguards() {
        return new Safeguards(
                random.nextBoolean(),
                random.nextBoolean() ? List.of() : List.of(new LegalDeadline(day(), words(), words())),
                maybe(() -> new Dated<>(pick(ProtectionNeed.values()), day())),
                maybe(() -> new Dated<>(words(), day())),
                maybe(() -> new Dated<>(random.nextBoolean(), day())));
    }

    private Map<FigureGroup, Confirmation> confirmations() {
        Map<FigureGroup, Confirmation> confirmations = new EnumMap<>(FigureGroup.class);
        for (FigureGroup group : FigureGroup.values()) {
            if (random.nextBoolean()) {
                confirmations.put(group, new Confirmation(words(), "cdo", day()));
            }
        }
        return confirmations;
    }

    private Rating rating() {
        return new Rating(random.nextInt(5), words(), pick(AccountRole.CDO, AccountRole.CIO), "account", day());
    }

    private OptionalInt step() {
        return random.nextDouble() < LIKELY ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty();
    }

    private OptionalDouble days() {
        return random.nextDouble() < LIKELY ? OptionalDouble.of(random.nextInt(100) / 2.0) : OptionalDouble.empty();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000));
    }

    private Euro euro() {
        return new Euro(random.nextInt(3) == 0 ? 0 : random.nextLong(100_000_000_000L));
    }

    private String words() {
        return "Worte „" + Integer.toString(random.nextInt(1 << 20), 36) + "“ & <mehr> $x.y";
    }

    private LocalizedText text() {
        return random.nextBoolean() ? LocalizedText.german(words()) : LocalizedText.of(words(), words());
    }

    private String key(String prefix) {
        return prefix + random.nextInt(9);
    }

    private <T> Set<T> keys(String prefix, Function<String, T> make) {
        Set<T> keys = new LinkedHashSet<>();
        List<String> used = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            String key = key(prefix);
            if (!used.contains(key)) {
                used.add(key);
                keys.add(make.apply(key));
            }
        }
        return keys;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextDouble() < LIKELY ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
