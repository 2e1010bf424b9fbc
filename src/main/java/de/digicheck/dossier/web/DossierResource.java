package de.digicheck.dossier.web;

import de.digicheck.dossier.Dossier;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Frozen dossiers, for programs; to each account those that it may read today. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers")
final class DossierResource {

    private static final ProblemType UNKNOWN = new ProblemType("unknown-dossier", 404, "There is no such dossier");

    private final DossierRoom room;

    DossierResource(DossierRoom room) {
        this.room = room;
    }

    @GetMapping
    @Operation(summary = "The frozen dossiers that the account may read today, the latest first")
    Flux<Map<String, @Nullable Object>> list(@AuthenticationPrincipal SignedIn account) {
        return room.list(account).filter(Dossier::isFrozen).map(DossierJson::head);
    }

    @GetMapping("/{dossier}")
    @Operation(summary = "A frozen dossier in all its languages")
    @ApiResponse(responseCode = "200", description = "The dossier")
    @ApiResponse(responseCode = "404", description = "unknown-dossier")
    Mono<Map<String, @Nullable Object>> get(@PathVariable String dossier, @AuthenticationPrincipal SignedIn account) {
        return room.get(dossier, account)
                .filter(Dossier::isFrozen)
                .switchIfEmpty(Mono.error(DossierResource::unknown))
                .onErrorMap(ResponseStatusException.class, error -> unknown())
                .flatMap(found -> room.read(found, account).map(papers -> DossierJson.whole(found, papers)));
    }

    private static ProblemException unknown() {
        return new ProblemException(UNKNOWN, "there is no such dossier for this account");
    }
}
