package de.digicheck.dashboard.web;

import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.Weighting;
import de.digicheck.prioritisation.Weightings;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Who weighed what, on one page. */
@Controller
final class ProtocolController {

    /** Where protocols are; the version follows. */
    static final String ADDRESS = "/prioritaeten/gewichte/protokoll/";

    private final Weightings weightings;
    private final ValueModel configured;
    private final TaggedPdf documents;
    private final Scheduler computing;

    ProtocolController(Weightings weightings, ValueModel configured, TaggedPdf documents, Scheduler computing) {
        this.weightings = weightings;
        this.configured = configured;
        this.documents = documents;
        this.computing = computing;
    }

    @GetMapping(ADDRESS + "{version}")
    Mono<Rendering> page(
            @PathVariable String version,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return weightings.list().collectList().map(all -> Rendering.view("dashboard/protocol")
                .modelAttribute("protocol", protocol(version, all, language))
                .modelAttribute("done", done.equals("festgelegt"))
                .modelAttribute("latest", all.get(0).version())
                .modelAttribute(
                        "others",
                        all.stream()
                                .map(one -> ProtocolView.of(one, before(one, all), language))
                                .filter(one -> !version.equals(Integer.toString(one.version())))
                                .toList())
                .build());
    }

    @GetMapping(ADDRESS + "{version}/pdf")
    Mono<ResponseEntity<byte[]>> document(@PathVariable String version, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return weightings
                .list()
                .collectList()
                .map(all -> protocol(version, all, language))
                .flatMap(protocol ->
                        Mono.fromCallable(() -> print(protocol, language)).subscribeOn(computing))
                .map(pdf -> answer(version, pdf));
    }

    private byte[] print(ProtocolView protocol, Language language) {
        return documents.renderKept("dashboard/protocol-paper", Map.of("protocol", protocol), language.locale());
    }

    private static ResponseEntity<byte[]> answer(String version, byte[] pdf) {
        ContentDisposition name = ContentDisposition.inline()
                .filename("gewichtung-" + version + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaggedPdf.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }

    private ProtocolView protocol(String version, List<Weighting> all, Language language) {
        return all.stream()
                .filter(one -> version.equals(Integer.toString(one.version())))
                .findFirst()
                .map(one -> ProtocolView.of(one, before(one, all), language))
                .orElseThrow(Reading::unknown);
    }

    private Map<Criterion, Double> before(Weighting weighting, List<Weighting> all) {
        return all.stream()
                .filter(one -> one.version() == weighting.version() - 1)
                .findFirst()
                .map(Weighting::weights)
                .orElse(configured.weights());
    }
}
