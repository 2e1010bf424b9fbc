package de.digicheck.officecheck.web;

import de.digicheck.officecheck.Addition;
import de.digicheck.officecheck.ChangedMeanwhileException;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.TeamAdding;
import de.digicheck.officecheck.UnfitAdditionException;
import de.digicheck.platform.web.AddressCounts;
import de.digicheck.platform.web.PageLanguages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets members of a team add to the check of their office by its link, without an account, a cookie or a session. They see
 * what has been said and change nothing of it.
 */
@Controller
final class TeamController {

    /** Additions from one address in an hour; a town hall may share one. */
    static final int MOST = 120;

    private static final String ANSWERS = "/team/{link}";
    private static final String PROCESS = ANSWERS + "/prozess";

    private final TeamAdding adding;
    private final CheckForm form;
    private final CheckAccess access;
    private final MessageSource messages;
    private final AddressCounts counts;

    TeamController(TeamAdding adding, CheckForm form, CheckAccess access, MessageSource messages, Clock clock) {
        this.adding = adding;
        this.form = form;
        this.access = access;
        this.messages = messages;
        this.counts = new AddressCounts(clock, MOST);
    }

    /** What is shown: the form of a check, and what stands in it. */
    private record Page(String link, CheckVersion latest, TeamForm form, Typed typed, Words words) {}

    @GetMapping(ANSWERS)
    Mono<Rendering> answers(
            @PathVariable String link,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            ServerWebExchange exchange) {
        return ask(link, false, done, exchange);
    }

    @GetMapping(PROCESS)
    Mono<Rendering> process(
            @PathVariable String link,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            ServerWebExchange exchange) {
        return ask(link, true, done, exchange);
    }

    private Mono<Rendering> ask(String link, boolean process, String done, ServerWebExchange exchange) {
        return adding.enter(link)
                .map(latest -> page(link, latest, process, new Typed(), exchange))
                .map(page -> render(page, List.of(), HttpStatus.OK)
                        .modelAttribute("done", done)
                        .build())
                .switchIfEmpty(Mono.fromSupplier(TeamController::nowhere));
    }

    private Page page(String link, CheckVersion latest, boolean process, Typed typed, ServerWebExchange exchange) {
        TeamForm asked = new TeamForm(form, latest.check(), adding.today(), process);
        return new Page(link, latest, asked, typed, words(exchange));
    }

    private Words words(ServerWebExchange exchange) {
        return new Words(messages, PageLanguages.of(exchange));
    }

    private Rendering.Builder<?> render(Page page, List<FormError> errors, HttpStatus status) {
        return Rendering.view("officecheck/team")
                .status(status)
                .modelAttribute("link", page.link())
                .modelAttribute("office", access.name(page.latest().check().unit(), page.words()))
                .modelAttribute("day", page.words().day(page.latest().check().day()))
                .modelAttribute("process", page.form().process())
                .modelAttribute("groups", page.form().groups(page.typed(), page.words()))
                .modelAttribute("who", page.typed().get(TeamForm.NAME))
                .modelAttribute("done", "")
                .modelAttribute("meanwhile", Optional.empty())
                .modelAttribute("errors", errors);
    }

    /** The same for a link that has ended and for one that there never was. */
    private static Rendering nowhere() {
        return Rendering.view("officecheck/team-nowhere")
                .status(HttpStatus.NOT_FOUND)
                .build();
    }

    @PostMapping(ANSWERS)
    Mono<Rendering> addAnswers(@PathVariable String link, ServerWebExchange exchange) {
        return add(link, false, exchange);
    }

    @PostMapping(PROCESS)
    Mono<Rendering> addProcess(@PathVariable String link, ServerWebExchange exchange) {
        return add(link, true, exchange);
    }

    private Mono<Rendering> add(String link, boolean process, ServerWebExchange exchange) {
        return Mono.zip(adding.enter(link), exchange.getFormData())
                .map(both -> page(link, both.getT1(), process, Typed.of(both.getT2()), exchange))
                .flatMap(page -> add(page, exchange))
                .switchIfEmpty(Mono.fromSupplier(TeamController::nowhere));
    }

    private Mono<Rendering> add(Page page, ServerWebExchange exchange) {
        List<FormError> errors = page.form().errors(page.typed(), page.words());
        if (!errors.isEmpty()) {
            return Mono.just(
                    render(page, errors, HttpStatus.UNPROCESSABLE_CONTENT).build());
        }
        if (counts.refuses(exchange)) {
            return Mono.just(refused(page, "team.error.many", HttpStatus.TOO_MANY_REQUESTS));
        }
        Addition addition = page.form().addition(page.typed());
        return adding.add(page.link(), addition, latest -> unfit(at(latest, page), addition)
                        .isEmpty())
                .map(saved -> saved(page))
                .onErrorResume(
                        UnfitAdditionException.class, unfit -> Mono.just(late(at(unfit.latest(), page), addition)))
                .onErrorResume(
                        ChangedMeanwhileException.class,
                        busy -> Mono.just(refused(page, "team.error.busy", HttpStatus.CONFLICT)));
    }

    private Rendering refused(Page page, String why, HttpStatus status) {
        FormError error = new FormError("formular", page.words().text(why));
        return render(page, List.of(error), status).build();
    }

    /** The same form of a later version. */
    private Page at(CheckVersion latest, Page page) {
        TeamForm form = new TeamForm(
                this.form, latest.check(), adding.today(), page.form().process());
        return new Page(page.link(), latest, form, page.typed(), page.words());
    }

    /** Why something that was typed without errors cannot be added to a version. */
    private static List<FormError> unfit(Page page, Addition addition) {
        List<FormError> reasons = new ArrayList<>(page.form().errors(page.typed(), page.words()));
        reasons.addAll(page.form().contradicted(addition, page.words()));
        if (page.latest().number() >= TeamAdding.MOST_VERSIONS) {
            reasons.add(new FormError("formular", page.words().text("team.error.full")));
        }
        return reasons;
    }

    private Rendering late(Page page, Addition addition) {
        return render(page, unfit(page, addition), HttpStatus.CONFLICT).build();
    }

    private static Rendering saved(Page page) {
        String address = "/team/" + page.link() + (page.form().process() ? "/prozess" : "") + "?geschehen=gespeichert"
                + "&sprache=" + page.words().language().tag();
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
