package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the tree that {@link OutlineTree} writes, from wherever it comes: a store, a program, a form. Everything that is
 * wrong is found at once.
 */
public final class OutlineReader {

    private static final Map<String, ProjectStatus> STATES = words(ProjectStatus.values(), ProjectStatus::word);
    private static final Map<String, AccountRole> ROLES = words(AccountRole.values(), AccountRole::name);
    private static final Map<String, Origin.Kind> ORIGINS = Word.words(Origin.Kind.values());

    private final List<OutlineProblem> problems = new ArrayList<>();
    private final OutlineNode root;

    private OutlineReader(Map<String, ?> tree) {
        this.root = new OutlineNode("", tree, problems);
    }

    /**
     * Reads an outline.
     *
     * @throws RefusedOutlineException with everything that is wrong
     */
    public static ProjectOutline read(Map<String, ?> tree) {
        return new OutlineReader(tree).read();
    }

    private ProjectOutline read() {
        Optional<String> key = root.key("key");
        if (key.isEmpty() && !root.isWrong("key")) {
            root.problem("key", "missing", "give a key");
        }
        Optional<Heading> heading = heading();
        Purpose purpose = PurposeReader.read(root);
        CostPlan cost = MoneyReader.cost(root);
        WorkPlan work = MoneyReader.work(root);
        Dependencies dependencies = SafeguardsReader.dependencies(root);
        Safeguards safeguards = SafeguardsReader.read(root);
        Clearance clearance = SafeguardsReader.clearance(root);
        Judgements judgements = judgements();
        Map<FigureGroup, Confirmation> confirmations = confirmations();
        root.ignore("assumption", "version", "at", "by", "role");
        root.rejectUnknown();
        if (!problems.isEmpty() || key.isEmpty() || heading.isEmpty()) {
            throw new RefusedOutlineException(problems);
        }
        return new ProjectOutline(
                new ProjectKey(key.get()),
                heading.get(),
                purpose,
                cost,
                work,
                dependencies,
                safeguards,
                clearance,
                judgements,
                confirmations);
    }

    private Optional<Heading> heading() {
        var label = root.localized("label", OutlineNode.LONGEST_LINE);
        if (label.isEmpty() && !root.isWrong("label")) {
            root.problem("label", "missing", "give a name: {\"de\": …}");
        }
        var description = root.localized("description", OutlineNode.LONGEST_TEXT);
        Origin origin = root.object("origin").flatMap(this::origin).orElse(Origin.NEW);
        ProjectStatus status = root.oneOf("status", STATES).orElse(ProjectStatus.IDEA);
        boolean ongoing = root.flag("ongoing");
        List<String> sources = root.texts("sources");
        return label.map(text -> new Heading(text, description, origin, status, ongoing, sources));
    }

    private Optional<Origin> origin(OutlineNode node) {
        Optional<Origin.Kind> kind = node.requireOneOf("kind", ORIGINS);
        Optional<String> reference = node.text("reference", OutlineNode.LONGEST_LINE);
        node.rejectUnknown();
        if (kind.isPresent() && reference.isPresent() == (kind.get() == Origin.Kind.NEW)) {
            node.problem(
                    "reference",
                    reference.isPresent() ? "superfluous" : "missing",
                    "a new outline has no reference, every other one has");
            return Optional.empty();
        }
        return kind.map(some -> new Origin(some, reference));
    }

    private Judgements judgements() {
        Ratings criteria =
                new Ratings(criterion("citizen-friendliness"), criterion("efficiency"), criterion("structural-change"));
        return new Judgements(
                criteria,
                root.text("structures", OutlineNode.LONGEST_TEXT),
                root.object("organisational").flatMap(OutlineReader::rating),
                root.object("technical").flatMap(OutlineReader::rating));
    }

    private OptionalInt criterion(String name) {
        Optional<Integer> rating = root.whole(name, 0, Ratings.HIGHEST);
        return rating.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Rating> rating(OutlineNode node) {
        Optional<Integer> value = node.whole("value", 0, Ratings.HIGHEST);
        if (value.isEmpty() && !node.isWrong("value")) {
            node.problem("value", "missing", "give a step from 0 to 4");
        }
        Optional<String> reason = node.requireText("reason", OutlineNode.LONGEST_TEXT);
        var role = node.oneOf("role", ROLES);
        var account = node.text("account", OutlineNode.LONGEST_LINE);
        var day = node.day("day");
        node.rejectUnknown();
        return value.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rating(
                        value.get(),
                        reason.get(),
                        role.orElse(AccountRole.CDO),
                        account.orElse(""),
                        day.orElse(Outlining.NEVER)));
    }

    private Map<FigureGroup, Confirmation> confirmations() {
        Map<FigureGroup, Confirmation> confirmations = new EnumMap<>(FigureGroup.class);
        root.object("confirmed").ifPresent(node -> {
            for (FigureGroup group : FigureGroup.values()) {
                node.object(group.word()).ifPresent(one -> confirmation(one)
                        .ifPresent(confirmed -> confirmations.put(group, confirmed)));
            }
            node.rejectUnknown();
        });
        return confirmations;
    }

    private static Optional<Confirmation> confirmation(OutlineNode node) {
        Optional<String> office = node.requireText("office", OutlineNode.LONGEST_LINE);
        var account = node.text("account", OutlineNode.LONGEST_LINE);
        var day = node.day("day");
        node.rejectUnknown();
        return office.map(some -> new Confirmation(some, account.orElse(""), day.orElse(Outlining.NEVER)));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }
}
