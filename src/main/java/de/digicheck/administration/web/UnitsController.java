package de.digicheck.administration.web;

import de.digicheck.administration.UnitsImport;
import de.digicheck.administration.UnitsImport.Known;
import de.digicheck.administration.UnitsImport.Result;
import de.digicheck.administration.UnitsKeeping;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrganisationChange;
import de.digicheck.organisation.yaml.OrganisationInForce;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The tree of units, its versions, and a new one: checked first, then kept. */
@Controller
final class UnitsController {

    private static final String ADDRESS = "/verwaltung/einheiten";

    private final OrganisationInForce inForce;
    private final UnitsKeeping keeping;

    UnitsController(OrganisationInForce inForce, UnitsKeeping keeping) {
        this.inForce = inForce;
        this.keeping = keeping;
    }

    /**
     * A unit in the tree.
     *
     * @param heads staff directly at it
     */
    record Node(String code, String label, OptionalInt heads, List<Node> below) {}

    /**
     * What stands in the form.
     *
     * @param checked fingerprint of the text and day that were checked last
     */
    record Typed(String text, String from, String checked) {

        static Typed of(MultiValueMap<String, String> data) {
            return new Typed(
                    AccountForm.value(data, "text"),
                    AccountForm.value(data, "from"),
                    AccountForm.value(data, "checked"));
        }

        Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(from));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        String fingerprint() {
            return Integer.toHexString((text + '\n' + from).hashCode());
        }
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(@RequestParam(name = "geschehen", defaultValue = "") String done, ServerWebExchange exchange) {
        return keeping.known()
                .map(known -> view(known, new Typed("", known.today().toString(), ""), exchange)
                        .modelAttribute("done", done.equals("ja"))
                        .build());
    }

    /** Checks; keeps what was checked before and is sent with {@code schritt=uebernehmen}. */
    @PostMapping(ADDRESS)
    Mono<Rendering> post(@AuthenticationPrincipal SignedIn by, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(data -> {
            Typed typed = Typed.of(data);
            boolean keep = AccountForm.value(data, "schritt").equals("uebernehmen")
                    && typed.checked().equals(typed.fingerprint());
            return keeping.known().flatMap(known -> post(typed, keep, known, by, exchange));
        });
    }

    private Mono<Rendering> post(Typed typed, boolean keep, Known known, SignedIn by, ServerWebExchange exchange) {
        List<String> missing = new ArrayList<>();
        if (typed.text().isEmpty()) {
            missing.add("text");
        }
        if (typed.day().isEmpty()) {
            missing.add("from");
        }
        if (!missing.isEmpty()) {
            return Mono.just(view(known, typed, exchange)
                    .modelAttribute("missing", missing)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .build());
        }
        LocalDate from = typed.day().get();
        Result result = UnitsImport.check(typed.text(), from, known);
        return keep && result.yaml().isPresent()
                ? keeping.keep(result.yaml().get(), from, known, by.account())
                        .map(kept -> kept ? saved() : checked(known, typed, result, exchange))
                : Mono.just(checked(known, typed, result, exchange));
    }

    private static Rendering saved() {
        return Rendering.redirectTo(ADDRESS + "?geschehen=ja")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Rendering checked(Known known, Typed typed, Result result, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        Rendering.Builder<?> view = view(known, typed, exchange)
                .modelAttribute("findings", result.findings().list())
                .modelAttribute("checked", result.yaml().isPresent() ? typed.fingerprint() : "")
                .status(result.yaml().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        result.change().ifPresent(change -> view.modelAttribute("change", change)
                .modelAttribute("lists", lists(change, language)));
        return view.build();
    }

    private static Map<String, List<String>> lists(OrganisationChange change, Language language) {
        return Map.of(
                "added", labels(change.added(), language),
                "removed", labels(change.removed(), language),
                "renamed", labels(change.renamed(), language),
                "moved", labels(change.moved(), language),
                "recounted", labels(change.recounted(), language));
    }

    private static List<String> labels(List<OrgUnit> units, Language language) {
        return units.stream()
                .map(unit -> unit.label().in(language) + " (" + unit.code() + ")")
                .toList();
    }

    private Rendering.Builder<?> view(Known known, Typed typed, ServerWebExchange exchange) {
        Municipality town = known.inForce();
        Language language = PageLanguages.of(exchange);
        return Rendering.view("administration/units")
                .modelAttribute("tree", nodes(town.topUnits(), town, language))
                .modelAttribute("inForce", inForce.version())
                .modelAttribute("versions", known.versions())
                .modelAttribute("form", typed)
                .modelAttribute("missing", List.of())
                .modelAttribute("findings", List.of())
                .modelAttribute("kinds", List.of("added", "removed", "renamed", "moved", "recounted"));
    }

    private static List<Node> nodes(List<OrgUnit> units, Municipality town, Language language) {
        return units.stream()
                .map(unit -> new Node(
                        unit.code().value(),
                        unit.label().in(language),
                        town.directHeadcount(unit.code()),
                        nodes(town.childrenOf(unit.code()), town, language)))
                .toList();
    }
}
