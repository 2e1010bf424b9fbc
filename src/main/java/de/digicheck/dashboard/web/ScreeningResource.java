package de.digicheck.dashboard.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.json.JsonBody;
import de.digicheck.platform.json.JsonMap;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.prioritisation.CoarseRating;
import de.digicheck.prioritisation.CoarseRatings;
import de.digicheck.prioritisation.Screening;
import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.prioritisation.Size;
import de.digicheck.shared.Keys;
import de.digicheck.shared.ProjectKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The coarse look at all projects, for programs. */
@RestController
@RequestMapping(path = "/api/v1/screening", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "projects")
final class ScreeningResource {

    private static final ProblemType UNKNOWN = new ProblemType("unknown-project", 404, "There is no such project");
    private static final ProblemType CHANGED = new ProblemType("changed-meanwhile", 409, "Somebody else was faster");
    private static final String EFFECT = "effect";
    private static final String EFFORT = "effort";
    private static final String VERSION = "version";

    private final Screening screening;
    private final CoarseRatings ratings;

    ScreeningResource(Screening screening, CoarseRatings ratings) {
        this.screening = screening;
        this.ratings = ratings;
    }

    @GetMapping
    @Operation(summary = "All ideas and planned projects at a coarse look, and which are examined closely")
    Flux<Map<String, @Nullable Object>> list() {
        return screening.list().flatMapIterable(all -> all).map(ScreeningResource::write);
    }

    @GetMapping("/{project}/versions")
    @Operation(summary = "All coarse ratings of a project, the first one first")
    Flux<Map<String, @Nullable Object>> versions(@PathVariable String project) {
        return find(project)
                .flatMapMany(one -> ratings.versionsOf(one.project().key()))
                .map(ScreeningResource::write);
    }

    @PostMapping(path = "/{project}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Rate a project at a coarse look")
    @ApiResponse(responseCode = "200", description = "The project as it is rated now")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "404", description = "unknown-project")
    @ApiResponse(responseCode = "409", description = "changed-meanwhile")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<Map<String, @Nullable Object>> rate(
            @PathVariable String project, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return Mono.zip(Mono.fromCallable(() -> entry(body)), find(project))
                .flatMap(both -> screening.rate(
                        both.getT2(),
                        both.getT1().seen(),
                        both.getT1().effect(),
                        both.getT1().effort(),
                        account.account()))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new ProblemException(CHANGED, "another version is the latest")))
                .then(find(project))
                .map(ScreeningResource::write);
    }

    private record Entry(int seen, Optional<Size> effect, Optional<Size> effort) {}

    private static Entry entry(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        Optional<Integer> seen = map.findInteger(VERSION);
        if (seen.isEmpty() && !violations.isWrong(map.pointer(VERSION))) {
            map.violate(VERSION, "missing", "give the version that was seen, 0 when there is none");
        }
        Entry entry = new Entry(seen.orElse(0), size(map, EFFECT), size(map, EFFORT));
        map.rejectUnknown();
        violations.throwIfAny();
        return entry;
    }

    private static Optional<Size> size(JsonMap map, String name) {
        Optional<String> word = map.findText(name);
        Optional<Size> size = word.flatMap(Size::find);
        if (word.isPresent() && size.isEmpty()) {
            map.violate(name, "unknown-word", "use one of S, M, L, or null");
        }
        return size;
    }

    private Mono<Screened> find(String project) {
        return Mono.just(project)
                .filter(Keys::isKey)
                .flatMap(key -> screening.find(new ProjectKey(key)))
                .switchIfEmpty(
                        Mono.error(() -> new ProblemException(UNKNOWN, "no idea or planned project has this key")));
    }

    private static Map<String, @Nullable Object> write(Screened one) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("project", one.project().key().value());
        written.put(VERSION, one.version());
        written.put("at", one.rating().map(rating -> rating.at().toString()).orElse(null));
        written.put("by", one.rating().map(CoarseRating::by).orElse(null));
        written.put(EFFECT, word(one.effect()));
        written.put(EFFORT, word(one.effort()));
        written.put("quickWin", one.shortlisting().quickWin().orElse(null));
        written.put("highPriority", one.shortlisting().highPriority().orElse(null));
        written.put("mandatory", one.project().mandatory());
        written.put("required", one.required());
        written.put("examined", one.isExamined());
        return written;
    }

    private static Map<String, @Nullable Object> write(CoarseRating rating) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put(VERSION, rating.version());
        written.put("at", rating.at().toString());
        written.put("by", rating.by());
        written.put(EFFECT, word(rating.effect()));
        written.put(EFFORT, word(rating.effort()));
        return written;
    }

    private static @Nullable String word(Optional<Size> size) {
        return size.map(Size::name).orElse(null);
    }
}
