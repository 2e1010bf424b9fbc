package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.Clearance.FundingStatus;
import de.digicheck.projectcatalogue.Safeguards.Dated;
import de.digicheck.projectcatalogue.Safeguards.LegalDeadline;
import de.digicheck.projectcatalogue.Safeguards.ProtectionNeed;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads dependencies, what protects, and who must agree. */
final class SafeguardsReader {

    private static final int MOST_WEEKS = 1000;
    private static final Map<String, Reuse> REUSES =
            Arrays.stream(Reuse.values()).collect(Collectors.toMap(Reuse::word, reuse -> reuse));

    private SafeguardsReader() {}

    static Dependencies dependencies(OutlineNode root) {
        return new Dependencies(
                projects(root, "requires"),
                projects(root, "excludes"),
                root.keys("components"),
                root.oneOf("reuse", REUSES));
    }

    private static Set<ProjectKey> projects(OutlineNode root, String name) {
        return root.keys(name).stream().map(ProjectKey::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Safeguards read(OutlineNode root) {
        List<LegalDeadline> deadlines = new ArrayList<>();
        root.list("legal-deadlines").forEach(node -> deadline(node).ifPresent(deadlines::add));
        return new Safeguards(
                root.flag("mandatory"),
                deadlines,
                dated(root, "protection", node -> node.requireOneOf("need", Word.words(ProtectionNeed.values()))),
                dated(root, "security-opinion", node -> node.requireText("text", OutlineNode.LONGEST_TEXT)),
                dated(root, "impact-assessment", SafeguardsReader::needed));
    }

    private static Optional<Boolean> needed(OutlineNode node) {
        Optional<Boolean> needed = node.findFlag("needed");
        if (needed.isEmpty() && !node.isWrong("needed")) {
            node.problem("needed", "missing", "give true or false");
        }
        return needed;
    }

    private static <T> Optional<Dated<T>> dated(
            OutlineNode root, String name, Function<OutlineNode, Optional<T>> reader) {
        return root.object(name).flatMap(node -> {
            Optional<T> value = reader.apply(node);
            Optional<LocalDate> day = node.requireDay("day");
            node.rejectUnknown();
            return value.flatMap(some -> day.map(when -> new Dated<>(some, when)));
        });
    }

    private static Optional<LegalDeadline> deadline(OutlineNode node) {
        Optional<LocalDate> day = node.requireDay("day");
        Optional<String> what = node.requireText("what", OutlineNode.LONGEST_LINE);
        Optional<String> source = node.requireText("source", OutlineNode.LONGEST_LINE);
        node.rejectUnknown();
        return day.isPresent() && what.isPresent() && source.isPresent()
                ? Optional.of(new LegalDeadline(day.get(), what.get(), source.get()))
                : Optional.empty();
    }

    static Clearance clearance(OutlineNode root) {
        List<Approval> approvals = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (OutlineNode node : root.list("approvals")) {
            Optional<String> kind = node.key("kind");
            Optional<Double> weeks = node.decimal("weeks", MOST_WEEKS);
            boolean refused = node.flag("refused");
            node.rejectUnknown();
            if (kind.isEmpty() && !node.isWrong("kind")) {
                node.problem("kind", "missing", "give the kind of approval");
            } else if (kind.isPresent() && !kinds.add(kind.get())) {
                node.problem("kind", "named-twice", "name '" + kind.get() + "' once");
            } else if (kind.isPresent()) {
                approvals.add(new Approval(
                        kind.get(), weeks.map(OptionalDouble::of).orElse(OptionalDouble.empty()), refused));
            }
        }
        return new Clearance(approvals, root.oneOf("funding", Word.words(FundingStatus.values())));
    }
}
