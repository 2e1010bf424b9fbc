package de.digicheck.audit.web;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.GermanTime;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What staff has done, the latest first. */
@Controller
final class AuditController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int ON_A_PAGE = 100;
    private static final String FORMULA = "=+-@\t\r";

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/verwaltung/protokoll")
    Mono<Rendering> page(@RequestParam(name = "seite", defaultValue = "1") String wanted) {
        int page = wanted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(wanted) : 1;
        return log.list()
                .skip((page - 1L) * ON_A_PAGE)
                .take(ON_A_PAGE + 1L)
                .map(Line::of)
                .collectList()
                .map(lines -> Rendering.view("audit/log")
                        .modelAttribute("lines", lines.subList(0, Math.min(ON_A_PAGE, lines.size())))
                        .modelAttribute("newer", Optional.of(page - 1).filter(number -> number > 0))
                        .modelAttribute("older", Optional.of(page + 1).filter(number -> lines.size() > ON_A_PAGE))
                        .build());
    }

    @GetMapping("/verwaltung/protokoll.csv")
    Mono<ResponseEntity<String>> csv() {
        return log.list().collectList().map(entries -> ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"protokoll.csv\"")
                .body(csv(entries)));
    }

    private static String csv(List<AuditEntry> entries) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(text);
        writer.writeRecord("at", "by", "action", "campaign", "detail");
        for (AuditEntry entry : entries) {
            writer.writeRecord(
                    entry.at().toString(),
                    harmless(entry.by()),
                    entry.action(),
                    entry.campaign().orElse(""),
                    harmless(entry.detail().orElse("")));
        }
        return text.toString();
    }

    /** A spreadsheet must not compute what somebody has typed. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A line of the page. */
    record Line(ZonedDateTime at, String by, String action, Optional<String> campaign, Optional<String> detail) {

        static Line of(AuditEntry entry) {
            return new Line(
                    entry.at().atZone(GermanTime.ZONE), entry.by(), entry.action(), entry.campaign(), entry.detail());
        }
    }
}
