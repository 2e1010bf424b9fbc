package de.digicheck.officecheck.web;

import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeSurvey;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All offices, a new check, and the report of one as a page and on paper. */
@Controller
final class CheckController {

    private static final String NEW = "/digichecks/neu";

    private final OfficeChecking checking;
    private final CheckAccess access;
    private final CheckForm form;
    private final MessageSource messages;
    private final CheckPaper paper;
    private final OfficeSurvey survey;

    CheckController(
            OfficeChecking checking,
            CheckAccess access,
            CheckForm form,
            MessageSource messages,
            CheckPaper paper,
            ObjectProvider<OfficeSurvey> survey) {
        this.survey = survey.getIfAvailable(() -> OfficeSurvey.NONE);
        this.checking = checking;
        this.access = access;
        this.form = form;
        this.messages = messages;
        this.paper = paper;
    }

    /** An office that can be chosen. */
    record Office(String code, String label) {}

    /** What stands in the form for a new check. */
    record NewCheck(String unit, String day) {}

    @GetMapping("/digichecks")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        Words words = words(exchange);
        return access.list(account).map(CheckVersion::check).collectList().map(checks -> Rendering.view(
                        "officecheck/list")
                .modelAttribute("overview", OverviewView.of(checks, form, access, words))
                .modelAttribute("asks", !form.areas().isEmpty())
                .modelAttribute("mayBegin", !access.offices(account).isEmpty())
                .modelAttribute("minutes", form.minutesPerBreak())
                .modelAttribute(
                        "without",
                        without(
                                checks.stream()
                                        .map(check -> check.unit().value())
                                        .toList(),
                                account,
                                words))
                .build());
    }

    private List<String> without(List<String> checked, SignedIn account, Words words) {
        Set<String> known = new HashSet<>(checked);
        return access.visible(account).stream()
                .filter(unit -> !known.contains(unit.code().value()))
                .map(unit -> words.of(unit.label()))
                .toList();
    }

    private Words words(ServerWebExchange exchange) {
        return new Words(messages, PageLanguages.of(exchange));
    }

    @GetMapping(NEW)
    Rendering choose(
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        NewCheck empty = new NewCheck(unit, checking.today().toString());
        return form(empty, List.of(), account, exchange).build();
    }

    private Rendering.Builder<?> form(
            NewCheck typed, List<FormError> errors, SignedIn account, ServerWebExchange exchange) {
        Words words = words(exchange);
        return Rendering.view("officecheck/new")
                .modelAttribute("form", typed)
                .modelAttribute(
                        "offices",
                        access.offices(account).stream()
                                .map(unit -> new Office(unit.code().value(), words.of(unit.label())))
                                .toList())
                .modelAttribute("errors", errors);
    }

    @PostMapping(NEW)
    Mono<Rendering> begin(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(CheckController::typed).flatMap(typed -> begin(typed, account, exchange));
    }

    private static NewCheck typed(MultiValueMap<String, String> data) {
        Typed typed = Typed.of(data);
        return new NewCheck(typed.get("unit"), typed.get("day"));
    }

    private Mono<Rendering> begin(NewCheck typed, SignedIn account, ServerWebExchange exchange) {
        Words words = words(exchange);
        Optional<OrgUnit> unit = access.offices(account).stream()
                .filter(office -> office.code().value().equals(typed.unit()))
                .findFirst();
        Optional<LocalDate> day = day(typed.day());
        if (unit.isPresent() && day.isPresent()) {
            return checking.begin(unit.get().code(), day.get(), account.account())
                    .map(begun -> Rendering.redirectTo("/digichecks/" + begun.id() + "/bearbeiten")
                            .status(HttpStatus.SEE_OTHER)
                            .build());
        }
        List<FormError> errors = new ArrayList<>();
        if (unit.isEmpty()) {
            errors.add(new FormError("unit", words.text("error.unit")));
        }
        if (day.isEmpty()) {
            errors.add(new FormError("day", words.text("error.day")));
        }
        return Mono.just(form(typed, errors, account, exchange)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @GetMapping("/digichecks/{check}")
    Mono<Rendering> report(
            @PathVariable String check,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.seen(check, account).flatMap(version -> Mono.zip(
                        view(version, account, exchange), beside(version, account, exchange))
                .map(both -> Rendering.view("officecheck/report")
                        .modelAttribute("report", both.getT1())
                        .modelAttribute("beside", both.getT2())
                        .modelAttribute("done", done)
                        .modelAttribute("mayFill", access.fills(version.check().unit(), account))
                        .modelAttribute("mayOutline", account.may(Right.EDIT_PROJECTS))
                        .build()));
    }

    private Mono<Optional<OfficeSurvey.Beside>> beside(
            CheckVersion version, SignedIn account, ServerWebExchange exchange) {
        OfficeSurvey.Reader reader = new OfficeSurvey.Reader(account.account(), account.roles(), account.units());
        return survey.of(version.check().unit(), reader, PageLanguages.of(exchange))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<ReportView> view(CheckVersion version, SignedIn account, ServerWebExchange exchange) {
        return access.list(account)
                .map(CheckVersion::check)
                .collectList()
                .map(all -> ReportView.of(version, all, form, access, words(exchange)));
    }

    @GetMapping("/digichecks/{check}/bericht.pdf")
    Mono<ResponseEntity<byte[]>> paper(
            @PathVariable String check, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return access.seen(check, account)
                .flatMap(version -> view(version, account, exchange))
                .flatMap(report -> paper.print(report, PageLanguages.of(exchange)))
                .map(CheckController::answer);
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf) {
        ContentDisposition name =
                ContentDisposition.inline().filename("digicheck.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaggedPdf.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
