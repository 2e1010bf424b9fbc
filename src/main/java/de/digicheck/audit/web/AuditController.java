package de.digicheck.audit.web;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.audit.AuditQuery;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff has done, the latest first. */
@Controller
final class AuditController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int ON_A_PAGE = 100;
    private static final String FORMULA = "=+-@\t\r";

    private final AuditLog log;
    private final Accounts accounts;

    AuditController(AuditLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @GetMapping("/verwaltung/protokoll")
    Mono<Rendering> page(
            @RequestParam(name = "seite", defaultValue = "1") String wanted,
            @RequestParam MultiValueMap<String, String> parameters) {
        int page = wanted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(wanted) : 1;
        AuditSearch search = AuditSearch.of(parameters);
        return found(search)
                .skip((page - 1L) * ON_A_PAGE)
                .take(ON_A_PAGE + 1L)
                .map(Line::of)
                .collectList()
                .zipWith(actions())
                .map(both -> page(search, page, both.getT1(), both.getT2()));
    }

    private static Rendering page(AuditSearch search, int page, List<Line> lines, List<String> actions) {
        List<String> unreadable = search.unreadable();
        return Rendering.view("audit/log")
                .status(unreadable.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("lines", lines.subList(0, Math.min(ON_A_PAGE, lines.size())))
                .modelAttribute("newer", Optional.of(page - 1).filter(number -> number > 0))
                .modelAttribute("older", Optional.of(page + 1).filter(number -> lines.size() > ON_A_PAGE))
                .modelAttribute("search", search)
                .modelAttribute("query", search.query())
                .modelAttribute("unreadable", unreadable)
                .modelAttribute("roles", AccountRole.values())
                .modelAttribute("actions", actions)
                .build();
    }

    /** What has been done so far; only that can be looked for. */
    private Mono<List<String>> actions() {
        return log.list().map(AuditEntry::action).distinct().collectSortedList();
    }

    /** Nothing where the search cannot be read. */
    private Flux<AuditEntry> found(AuditSearch search) {
        return search.unreadable().isEmpty()
                ? query(search).flatMapMany(query -> log.list().filter(query::matches))
                : Flux.empty();
    }

    private Mono<AuditQuery> query(AuditSearch search) {
        return names(search)
                .map(names -> new AuditQuery(
                        AuditSearch.day(search.from()),
                        AuditSearch.day(search.to()),
                        names,
                        typed(search.action()),
                        typed(search.subject())));
    }

    private Mono<Optional<Set<String>>> names(AuditSearch search) {
        Optional<String> one = typed(search.account());
        if (search.role().isEmpty()) {
            return Mono.just(one.map(Set::of));
        }
        return accounts.list()
                .filter(account ->
                        account.roles().stream().anyMatch(role -> role.name().equals(search.role())))
                .map(Account::name)
                .filter(name -> one.filter(other -> !other.equals(name)).isEmpty())
                .collect(Collectors.toSet())
                .map(Optional::of);
    }

    private static Optional<String> typed(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** The entries of a search, all pages; a search that cannot be read finds none. */
    @GetMapping("/verwaltung/protokoll.csv")
    Mono<ResponseEntity<String>> csv(@RequestParam MultiValueMap<String, String> parameters) {
        return found(AuditSearch.of(parameters)).collectList().map(entries -> ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"protokoll.csv\"")
                .body(csv(entries)));
    }

    private static String csv(List<AuditEntry> entries) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
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
