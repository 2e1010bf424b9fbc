package de.digicheck.officecheck.web;

import de.digicheck.officecheck.ChangedMeanwhileException;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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

/**
 * Fills a check in, section by section. When somebody else has saved meanwhile, nothing is stored: the form comes again with
 * what was typed, and beside it what is stored.
 */
@Controller
final class CheckEditController {

    private static final String EDIT = "/digichecks/{check}/bearbeiten";
    private static final String PROCESS = "/digichecks/{check}/prozesse/{process}";
    private static final String REMOVE = PROCESS + "/entfernen";
    private static final String CHECKS = "/digichecks/";

    private final OfficeChecking checking;
    private final CheckAccess access;
    private final CheckForm form;
    private final MessageSource messages;

    CheckEditController(OfficeChecking checking, CheckAccess access, CheckForm form, MessageSource messages) {
        this.checking = checking;
        this.access = access;
        this.form = form;
        this.messages = messages;
    }

    /** A section that the page leads to. */
    record Link(String address, String title, boolean current) {}

    /** Who has saved meanwhile. */
    record Meanwhile(String by, String at) {}

    /** What is shown: a section of a check, and what stands in it. */
    private record Page(CheckVersion latest, CheckSection section, Typed typed, Words words) {}

    @GetMapping(EDIT)
    Mono<Rendering> show(
            @PathVariable String check,
            @RequestParam(name = "teil") Optional<String> part,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account).map(latest -> show(latest, section(part), exchange)
                .modelAttribute("done", done)
                .build());
    }

    @PostMapping(EDIT)
    Mono<Rendering> save(
            @PathVariable String check,
            @RequestParam(name = "teil") Optional<String> part,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account).flatMap(latest -> save(latest, section(part), account, exchange));
    }

    @GetMapping(PROCESS)
    Mono<Rendering> process(
            @PathVariable String check,
            @PathVariable String process,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account)
                .map(latest -> show(latest, process(latest, process), exchange).build());
    }

    @PostMapping(PROCESS)
    Mono<Rendering> saveProcess(
            @PathVariable String check,
            @PathVariable String process,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account)
                .flatMap(latest -> save(latest, process(latest, process), account, exchange));
    }

    @GetMapping(REMOVE)
    Mono<Rendering> ask(
            @PathVariable String check,
            @PathVariable String process,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account).map(latest -> Rendering.view("officecheck/remove")
                .modelAttribute("id", check)
                .modelAttribute("office", access.name(latest.check().unit(), words(exchange)))
                .modelAttribute("process", known(latest, process))
                .modelAttribute("version", latest.number())
                .build());
    }

    @PostMapping(REMOVE)
    Mono<Rendering> remove(
            @PathVariable String check,
            @PathVariable String process,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account).flatMap(latest -> exchange.getFormData()
                .flatMap(data -> remove(latest, process, seen(data), account)));
    }

    /** Asks once more when the check is another one than was seen. */
    private Mono<Rendering> remove(CheckVersion latest, String process, int seen, SignedIn account) {
        int known = known(latest, process).id();
        Rendering again = redirect(CHECKS + latest.id() + "/prozesse/" + known + "/entfernen");
        if (seen != latest.number()) {
            return Mono.just(again);
        }
        return checking.change(latest, before -> before.withoutProcess(known), account.account())
                .map(saved -> redirect(CHECKS + saved.id() + "?geschehen=entfernt#prozesse"))
                .onErrorReturn(ChangedMeanwhileException.class, again);
    }

    private List<CheckSection> sections() {
        List<CheckSection> sections = new ArrayList<>();
        form.areas().forEach(area -> sections.add(new AreaSection(area)));
        sections.add(new TopicsSection(form.topics()));
        return sections;
    }

    private CheckSection section(Optional<String> part) {
        return part.isEmpty()
                ? sections().get(0)
                : sections().stream()
                        .filter(section -> section.address().equals(part.get()))
                        .findFirst()
                        .orElseThrow(CheckAccess::unknown);
    }

    private static CheckSection process(CheckVersion latest, String process) {
        return process.equals("neu")
                ? new ProcessSection(0)
                : new ProcessSection(known(latest, process).id());
    }

    private static OfficeProcess known(CheckVersion latest, String process) {
        return Optional.of(number(process)).flatMap(latest.check()::findProcess).orElseThrow(CheckAccess::unknown);
    }

    private Words words(ServerWebExchange exchange) {
        return new Words(messages, PageLanguages.of(exchange));
    }

    private Rendering.Builder<?> show(CheckVersion latest, CheckSection section, ServerWebExchange exchange) {
        Typed stored = section.of(latest.check());
        return page(new Page(latest, section, stored, words(exchange)));
    }

    private Rendering.Builder<?> page(Page page) {
        Words words = page.words();
        CheckSection section = page.section();
        boolean isProcess = section instanceof ProcessSection;
        return Rendering.view("officecheck/edit")
                .modelAttribute("id", page.latest().id().value())
                .modelAttribute("office", access.name(page.latest().check().unit(), words))
                .modelAttribute("version", page.latest().number())
                .modelAttribute("title", section.title(words))
                .modelAttribute("action", action(page.latest(), section))
                .modelAttribute("process", isProcess)
                .modelAttribute(
                        "others",
                        isProcess
                                ? List.of()
                                : sections().stream()
                                        .map(other -> new Link(
                                                other.address(),
                                                other.title(words),
                                                other.address().equals(section.address())))
                                        .toList())
                .modelAttribute(
                        "questions",
                        section.questions(page.typed(), section.of(page.latest().check()), words))
                .modelAttribute("meanwhile", Optional.empty())
                .modelAttribute("done", "")
                .modelAttribute("errors", List.of());
    }

    private static String action(CheckVersion latest, CheckSection section) {
        return CHECKS
                + latest.id()
                + (section instanceof ProcessSection ? "/prozesse/" : "/bearbeiten?teil=")
                + section.address();
    }

    private Mono<Rendering> save(
            CheckVersion latest, CheckSection section, SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(data -> {
            Page page = new Page(latest, section, Typed.of(data), words(exchange));
            List<FormError> errors = section.errors(page.typed(), page.words());
            if (!errors.isEmpty()) {
                return Mono.just(page(page)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("errors", errors)
                        .build());
            }
            return seen(data) == latest.number() ? store(page, account, exchange) : Mono.just(conflict(page));
        });
    }

    private static int seen(MultiValueMap<String, String> data) {
        return number(data.getFirst("version"));
    }

    /** A number of an address or a form; 0, which nothing has, where it is none. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }

    private Mono<Rendering> store(Page page, SignedIn account, ServerWebExchange exchange) {
        return checking.change(page.latest(), before -> page.section().apply(before, page.typed()), account.account())
                .map(saved -> redirect(next(saved, page.section())))
                .onErrorResume(ChangedMeanwhileException.class, changed -> access.filled(
                                page.latest().id().value(), account)
                        .map(latest -> conflict(new Page(latest, page.section(), page.typed(), words(exchange)))));
    }

    private Rendering conflict(Page page) {
        CheckVersion latest = page.latest();
        return page(page)
                .status(HttpStatus.CONFLICT)
                .modelAttribute(
                        "meanwhile",
                        Optional.of(new Meanwhile(latest.by(), page.words().at(latest.at()))))
                .build();
    }

    /** The section after one; after the last, and after a process, the report. */
    private String next(CheckVersion saved, CheckSection section) {
        String check = CHECKS + saved.id();
        if (section instanceof ProcessSection) {
            return check + "?geschehen=gespeichert#prozesse";
        }
        List<String> addresses = sections().stream().map(CheckSection::address).toList();
        int after = addresses.indexOf(section.address()) + 1;
        return after == addresses.size()
                ? check + "?geschehen=gespeichert"
                : check + "/bearbeiten?teil=" + addresses.get(after) + "&geschehen=gespeichert";
    }

    private static Rendering redirect(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
