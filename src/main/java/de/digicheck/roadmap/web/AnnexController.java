package de.digicheck.roadmap.web;

import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.platform.web.PageOwner;
import de.digicheck.platform.xlsx.Workbooks;
import de.digicheck.roadmap.Due;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.xlsx.RoadmapWorkbooks;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The annexes to a paper for the council: roadmap and financial plan, to read and to calculate with. */
@Controller
final class AnnexController {

    private final RoadmapPages pages;
    private final TaggedPdf documents;
    private final RoadmapWorkbooks workbooks;
    private final PageOwner town;
    private final Scheduler computing;
    private final AnnexDues dues;

    AnnexController(
            RoadmapPages pages,
            TaggedPdf documents,
            RoadmapWorkbooks workbooks,
            PageOwner town,
            Scheduler computing,
            AnnexDues dues) {
        this.pages = pages;
        this.dues = dues;
        this.documents = documents;
        this.workbooks = workbooks;
        this.town = town;
        this.computing = computing;
    }

    @GetMapping("/fahrplan/{version}/anlage.pdf")
    Mono<ResponseEntity<byte[]>> roadmapDocument(@PathVariable String version, ServerWebExchange exchange) {
        return withDues(version, "fahrplan-%d.pdf", TaggedPdf.MEDIA_TYPE, exchange, this::roadmap);
    }

    private byte[] roadmap(RoadmapVersion version, List<Due> due, Language language) {
        Map<String, Object> model = Map.of(
                "town", town.name().in(language),
                "roadmap", RoadmapView.of(version, language),
                "time", TimeTable.of(version, language),
                "dues", DueRow.of(due, dues.today(), language),
                "today", DueRow.day(dues.today(), language));
        return documents.renderKept("roadmap/annex", model, language.locale());
    }

    @GetMapping("/fahrplan/{version}/finanzplan.pdf")
    Mono<ResponseEntity<byte[]>> financesDocument(@PathVariable String version, ServerWebExchange exchange) {
        return answer(version, "finanzplan-%d.pdf", TaggedPdf.MEDIA_TYPE, exchange, this::finances);
    }

    private byte[] finances(RoadmapVersion version, Language language) {
        Map<String, Object> model = Map.of(
                "town", town.name().in(language),
                "roadmap", RoadmapView.of(version, language),
                "finances", FinanceView.of(version, language));
        return documents.renderKept("roadmap/finance-annex", model, language.locale());
    }

    @GetMapping("/fahrplan/{version}/anlage.xlsx")
    Mono<ResponseEntity<byte[]>> roadmapWorkbook(@PathVariable String version, ServerWebExchange exchange) {
        return withDues(
                version,
                "fahrplan-%d.xlsx",
                Workbooks.MEDIA_TYPE,
                exchange,
                (found, due, language) -> workbooks.roadmap(found, due, dues.today(), language));
    }

    @GetMapping("/fahrplan/{version}/finanzplan.xlsx")
    Mono<ResponseEntity<byte[]>> financesWorkbook(@PathVariable String version, ServerWebExchange exchange) {
        return answer(version, "finanzplan-%d.xlsx", Workbooks.MEDIA_TYPE, exchange, workbooks::finances);
    }

    /** Writes a version with what is due for it: it is computed anew each time, and for the latest version alone. */
    private Mono<ResponseEntity<byte[]>> withDues(
            String number, String name, String type, ServerWebExchange exchange, WithDues make) {
        Language language = PageLanguages.of(exchange);
        return pages.version(number)
                .zipWhen(dues::of)
                .publishOn(computing)
                .map(both -> answer(
                        make.write(both.getT1(), both.getT2(), language),
                        name.formatted(both.getT1().number()),
                        type));
    }

    /** Writes a version and what is due for it. */
    private interface WithDues {
        byte[] write(RoadmapVersion version, List<Due> due, Language language);
    }

    private Mono<ResponseEntity<byte[]>> answer(
            String number,
            String name,
            String type,
            ServerWebExchange exchange,
            BiFunction<RoadmapVersion, Language, byte[]> make) {
        Language language = PageLanguages.of(exchange);
        return pages.version(number)
                .publishOn(computing)
                .map(version -> answer(make.apply(version, language), name.formatted(version.number()), type));
    }

    private static ResponseEntity<byte[]> answer(byte[] file, String name, String type) {
        boolean shown = type.equals(TaggedPdf.MEDIA_TYPE);
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
