package de.digicheck.idea.web;

import de.digicheck.idea.ChangedMeanwhileException;
import de.digicheck.idea.Exchange;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.Insight;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What pilots tell each other: one page with all of it, and one for each insight with its replies. */
@Controller
final class ExchangeController {

    private static final String ADDRESS = "/austausch";
    private static final int MOST_RETRIES = 5;

    private final Exchange exchange;
    private final IdeaPages pages;

    ExchangeController(Exchange exchange, IdeaPages pages) {
        this.exchange = exchange;
        this.pages = pages;
    }

    /** An insight as people read it. */
    public record InsightView(
            String id,
            String title,
            String text,
            String by,
            String about,
            String field,
            List<ReplyView> replies,
            String project) {}

    /** A reply as people read it. */
    public record ReplyView(String by, String text) {}

    private static InsightView view(Insight insight, IdeaWords words) {
        return new InsightView(
                insight.id().value(),
                insight.title(),
                insight.text(),
                words.text("insight.by", insight.by(), day(insight.at(), words)),
                insight.unit().map(words::unit).orElse(words.text("whole-town")),
                words.field(insight.field()),
                insight.replies().stream()
                        .map(reply -> new ReplyView(
                                words.text("insight.by", reply.by(), day(reply.at(), words)), reply.text()))
                        .toList(),
                insight.outline().map(Object::toString).orElse(""));
    }

    private static String day(Instant at, IdeaWords words) {
        return words.day(LocalDate.ofInstant(at, GermanTime.ZONE));
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> list(ServerWebExchange request) {
        return list(new IdeaForm(), request);
    }

    private Mono<Rendering> list(IdeaForm form, ServerWebExchange request) {
        IdeaWords words = pages.words(request);
        return exchange.list()
                .map(insight -> view(insight, words))
                .collectList()
                .map(insights -> Rendering.view("idea/exchange")
                        .status(form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("insights", insights)
                        .modelAttribute("form", form)
                        .modelAttribute("choices", pages.choices(words))
                        .build());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> publish(@AuthenticationPrincipal SignedIn account, ServerWebExchange request) {
        return request.getFormData().map(IdeaForm::of).flatMap(form -> {
            IdeaWords words = pages.words(request);
            String title = form.get("titel");
            form.refuse(title.isEmpty(), "titel", words.text("error.title"));
            form.refuse(
                    title.length() > Insight.LONGEST_TITLE,
                    "titel",
                    words.text("error.long", Insight.LONGEST_TITLE, title.length()));
            refuseText(form, words);
            return form.errors().isEmpty()
                    ? exchange.publish(
                                    new Exchange.Told(
                                            title,
                                            form.get("text"),
                                            words.knownUnit(form.get("einheit")),
                                            words.knownField(form.get("feld"))),
                                    account.account())
                            .map(insight -> BundlingController.to(ADDRESS + "/" + insight.id()))
                    : list(form, request);
        });
    }

    private static void refuseText(IdeaForm form, IdeaWords words) {
        String text = form.get("text");
        form.refuse(text.isEmpty(), "text", words.text("error.said"));
        form.refuse(text.length() > Idea.LONGEST, "text", words.text("error.long", Idea.LONGEST, text.length()));
    }

    private Mono<Insight> find(String id) {
        return Mono.just(id)
                .filter(IdeaId::isId)
                .flatMap(known -> exchange.find(new IdeaId(known)))
                .switchIfEmpty(Mono.error(IdeaAccess::unknown));
    }

    @GetMapping(ADDRESS + "/{insight}")
    Mono<Rendering> show(
            @PathVariable String insight,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            ServerWebExchange request) {
        return find(insight).map(found -> page(found, new IdeaForm(), done, request));
    }

    private Rendering page(Insight insight, IdeaForm form, String done, ServerWebExchange request) {
        return Rendering.view("idea/insight")
                .status(form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("insight", view(insight, pages.words(request)))
                .modelAttribute("form", form)
                .modelAttribute("done", done)
                .build();
    }

    @PostMapping(ADDRESS + "/{insight}")
    Mono<Rendering> reply(
            @PathVariable String insight, @AuthenticationPrincipal SignedIn account, ServerWebExchange request) {
        return request.getFormData().map(IdeaForm::of).flatMap(form -> find(insight)
                .flatMap(found -> {
                    refuseText(form, pages.words(request));
                    return form.errors().isEmpty()
                            ? exchange.reply(found.id(), form.get("text"), account.account())
                                    .retryWhen(
                                            Retry.max(MOST_RETRIES).filter(ChangedMeanwhileException.class::isInstance))
                                    .map(kept ->
                                            BundlingController.to(ADDRESS + "/" + insight + "?geschehen=gespeichert"))
                            : Mono.just(page(found, form, "", request));
                }));
    }
}
