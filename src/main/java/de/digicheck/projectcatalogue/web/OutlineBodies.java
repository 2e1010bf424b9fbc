package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.json.JsonBody;
import de.digicheck.projectcatalogue.OutlineProblem;
import de.digicheck.projectcatalogue.OutlineProjects;
import de.digicheck.projectcatalogue.OutlineReader;
import de.digicheck.projectcatalogue.OutlineTree;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Keys;
import de.digicheck.shared.ProjectKey;
import de.digicheck.shared.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Outlines as JSON. */
final class OutlineBodies {

    private static final Set<String> OF_THE_CIO = Set.of("version", "technical");

    private final ProjectCatalogue templates;

    OutlineBodies(ProjectCatalogue templates) {
        this.templates = templates;
    }

    /** A new outline, and what it was made from. */
    record First(ProjectOutline base, ProjectOutline proposed) {}

    /** A change of an outline, the version it starts from, and the role in which an account may make it. */
    record Next(int seen, ProjectOutline proposed, AccountRole role) {}

    /** A version as programs see it. */
    static Map<String, @Nullable Object> write(OutlineVersion version) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("version", version.number());
        body.put("at", version.at().toString());
        body.put("by", version.by().account());
        body.put("role", version.by().role().name());
        body.putAll(OutlineTree.of(version.outline()));
        return body;
    }

    /** Reads a new outline; what its template says and the body does not stays as it is there. */
    First first(String body) {
        Map<String, @Nullable Object> tree = JsonBody.tree(body);
        Optional<ProjectOutline> base = template(tree);
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        base.ifPresent(outline -> merged.putAll(OutlineTree.of(outline)));
        merged.putAll(tree);
        ProjectOutline proposed = OutlineReader.read(merged);
        return new First(base.orElseGet(() -> ProjectOutline.empty(proposed.key(), proposed.heading())), proposed);
    }

    private Optional<ProjectOutline> template(Map<String, @Nullable Object> tree) {
        Object key = tree.get("key");
        boolean asked = "template".equals(TreeValues.text(tree, "origin.kind"));
        String reference = TreeValues.text(tree, "origin.reference");
        if (!asked || reference.isEmpty()) {
            return Optional.empty();
        }
        Project template = Optional.of(reference)
                .filter(Keys::isKey)
                .flatMap(some -> templates.find(new ProjectKey(some)))
                .orElseThrow(() -> new RefusedOutlineException(List.of(new OutlineProblem(
                        "/origin/reference",
                        "unknown-template",
                        Suggestion.instead(
                                reference,
                                templates.list().stream()
                                        .map(project -> project.key().value())
                                        .toList())))));
        return Optional.of(OutlineProjects.from(
                template, key instanceof String text && Keys.isKey(text) ? new ProjectKey(text) : template.key()));
    }

    /** Reads a change of an outline. */
    static Next next(String body, ProjectOutline before, Set<AccountRole> roles) {
        Map<String, @Nullable Object> tree = JsonBody.tree(body);
        List<OutlineProblem> problems = new ArrayList<>();
        int seen = seen(tree, problems);
        boolean technicalAlone = OF_THE_CIO.containsAll(tree.keySet());
        boolean asCio = roles.contains(AccountRole.CIO) && (technicalAlone || !roles.contains(AccountRole.CDO));
        if (asCio) {
            tree.keySet().stream()
                    .filter(name -> !OF_THE_CIO.contains(name))
                    .forEach(name -> problems.add(
                            new OutlineProblem("/" + name, "not-yours", "the CIO writes the technical rating alone")));
        }
        if (tree.containsKey("key") && !before.key().value().equals(tree.get("key"))) {
            problems.add(new OutlineProblem("/key", "key-differs", "the key of an outline never changes"));
        }
        Map<String, @Nullable Object> merged = OutlineTree.of(before);
        merged.putAll(tree);
        return new Next(seen, read(merged, problems), asCio ? AccountRole.CIO : AccountRole.CDO);
    }

    private static int seen(Map<String, @Nullable Object> tree, List<OutlineProblem> problems) {
        Object version = tree.get("version");
        if (version instanceof BigDecimal number && number.toString().matches("[0-9]{1,8}")) {
            return number.intValueExact();
        }
        problems.add(
                version == null
                        ? new OutlineProblem("/version", "missing", "give the version that you have seen")
                        : new OutlineProblem(
                                "/version", "wrong-type", "give the number of the version that you have seen"));
        return 0;
    }

    private static ProjectOutline read(Map<String, @Nullable Object> tree, List<OutlineProblem> problems) {
        try {
            ProjectOutline outline = OutlineReader.read(tree);
            if (problems.isEmpty()) {
                return outline;
            }
        } catch (RefusedOutlineException refused) {
            problems.addAll(refused.problems());
        }
        throw new RefusedOutlineException(problems);
    }
}
