package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.json.JsonBody;
import de.digicheck.platform.json.JsonMap;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.Word;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Suggestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Outlines of projects, for programs. */
@RestController
@RequestMapping(path = ProjectResource.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "projects")
final class ProjectResource {

    static final String ADDRESS = "/api/v1/projects";

    private static final int LONGEST_OFFICE = 200;

    private final Outlining outlining;
    private final ProjectOutlines outlines;
    private final OutlineAccess access;
    private final OutlineBodies bodies;

    ProjectResource(Outlining outlining, ProjectOutlines outlines, OutlineAccess access, OutlineBodies bodies) {
        this.outlining = outlining;
        this.outlines = outlines;
        this.access = access;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "The latest version of all outlines, by key")
    Flux<Map<String, @Nullable Object>> list(@AuthenticationPrincipal SignedIn account) {
        return outlines.list()
                .filter(version -> access.sees(version.outline(), account))
                .map(version -> OutlineBodies.write(OutlineAccess.shown(version, account)));
    }

    @GetMapping("/{project}")
    @Operation(summary = "The latest version of an outline")
    @ApiResponse(responseCode = "200", description = "The outline")
    @ApiResponse(responseCode = "404", description = "unknown-project")
    Mono<Map<String, @Nullable Object>> get(@PathVariable String project, @AuthenticationPrincipal SignedIn account) {
        return seen(project, account).map(OutlineBodies::write);
    }

    @GetMapping("/{project}/versions")
    @Operation(summary = "All versions of an outline, the first one first")
    @ApiResponse(responseCode = "200", description = "The versions")
    @ApiResponse(responseCode = "404", description = "unknown-project")
    Flux<Map<String, @Nullable Object>> versions(
            @PathVariable String project, @AuthenticationPrincipal SignedIn account) {
        return seen(project, account)
                .flatMapMany(latest -> outlines.versionsOf(latest.key()))
                .map(version -> OutlineBodies.write(OutlineAccess.shown(version, account)));
    }

    private Mono<OutlineVersion> seen(String project, SignedIn account) {
        return Mono.fromCallable(() -> OutlineAccess.key(project))
                .flatMap(outlining::get)
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of)
                .map(version -> access.requireSeen(version, account));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin an outline, from a template or from nothing")
    @ApiResponse(responseCode = "201", description = "The outline; its address is in the header Location")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "409", description = "key-taken")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> create(
            @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return Mono.fromCallable(() -> bodies.first(body))
                .flatMap(first -> outlining.create(
                        first.base(), first.proposed(), OutlineAccess.editor(account, AccountRole.CDO)))
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of)
                .map(created -> ResponseEntity.created(URI.create(ADDRESS + "/" + created.key()))
                        .body(OutlineBodies.write(created)));
    }

    @PostMapping(path = "/{project}/versions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Write the next version; names that are left out stay as they are")
    @ApiResponse(responseCode = "200", description = "The outline as it is now")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "404", description = "unknown-project")
    @ApiResponse(responseCode = "409", description = "changed-meanwhile")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<Map<String, @Nullable Object>> change(
            @PathVariable String project, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return Mono.fromCallable(() -> OutlineAccess.key(project))
                .flatMap(outlining::get)
                .flatMap(latest -> {
                    OutlineBodies.Next next = OutlineBodies.next(body, latest.outline(), account.roles());
                    return outlining.change(
                            latest.key(),
                            next.seen(),
                            before -> next.proposed(),
                            OutlineAccess.editor(account, next.role()));
                })
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of)
                .map(OutlineBodies::write);
    }

    @PostMapping(path = "/{project}/confirmations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Record that a role of the town has confirmed groups of figures")
    @ApiResponse(responseCode = "200", description = "The outline as it is now")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "404", description = "unknown-project")
    @ApiResponse(responseCode = "409", description = "changed-meanwhile")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<Map<String, @Nullable Object>> confirm(
            @PathVariable String project, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return Mono.fromCallable(() -> confirmation(body))
                .flatMap(said -> outlining.confirm(
                        OutlineAccess.key(project),
                        said.seen(),
                        said.groups(),
                        said.office(),
                        OutlineAccess.editor(account, AccountRole.CDO)))
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of)
                .map(OutlineBodies::write);
    }

    private record Said(int seen, Set<FigureGroup> groups, String office) {}

    private static Said confirmation(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        Optional<Integer> seen = map.findInteger("version");
        List<String> words = map.texts("groups");
        Optional<String> office = map.findText("office").map(String::strip).filter(text -> !text.isEmpty());
        map.rejectUnknown();
        Set<FigureGroup> groups = EnumSet.noneOf(FigureGroup.class);
        Map<String, FigureGroup> known = Word.words(FigureGroup.values());
        for (int i = 0; i < words.size(); i++) {
            FigureGroup group = known.get(words.get(i));
            if (group == null) {
                violations.add("/groups/" + i, "unknown-word", Suggestion.instead(words.get(i), known.keySet()));
            } else {
                groups.add(group);
            }
        }
        require(violations, "version", seen.isPresent());
        require(violations, "groups", !words.isEmpty());
        require(violations, "office", office.isPresent());
        if (office.filter(text -> text.length() > LONGEST_OFFICE).isPresent()) {
            map.violate("office", "too-long", "give at most " + LONGEST_OFFICE + " characters");
        }
        violations.throwIfAny();
        return new Said(seen.orElseThrow(), groups, office.orElseThrow());
    }

    private static void require(Violations violations, String name, boolean given) {
        if (!given && !violations.isWrong("/" + name)) {
            violations.add("/" + name, "missing", "give it");
        }
    }
}
