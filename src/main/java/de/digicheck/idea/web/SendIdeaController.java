package de.digicheck.idea.web;

import de.digicheck.idea.Bundling;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaKind;
import de.digicheck.idea.IdeaSource;
import de.digicheck.platform.security.ContentPolicy;
import de.digicheck.platform.web.AddressCounts;
import de.digicheck.platform.web.TopicDesks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Takes an idea from anybody at any time, without an account, a cookie or a session. What is kept is what was typed; who sends
 * many is only slowed down.
 */
@Controller
final class SendIdeaController {

    /** Ideas from one address in an hour; a town hall may share one. */
    static final int MOST = 60;

    private static final String ADDRESS = "/idee";

    private final Bundling bundling;
    private final MessageSource messages;
    private final IdeaWords.Names names;
    private final TopicDesks topics;
    private final AddressCounts counts;

    SendIdeaController(
            Bundling bundling, MessageSource messages, IdeaWords.Names names, TopicDesks topics, Clock clock) {
        this.topics = topics;
        this.bundling = bundling;
        this.messages = messages;
        this.names = names;
        this.counts = new AddressCounts(clock, MOST);
    }

    @GetMapping(ADDRESS)
    Rendering ask(@RequestParam(name = "geschehen", defaultValue = "") String done, ServerWebExchange exchange) {
        return page(new IdeaForm(), done.equals("gesendet"), exchange, HttpStatus.OK);
    }

    private Rendering page(IdeaForm form, boolean sent, ServerWebExchange exchange, HttpStatus status) {
        exchange.getResponse().getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        exchange.getResponse().getHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponse().getHeaders().set(ContentPolicy.HEADER, ContentPolicy.WITH_SILENT_SCRIPT);
        IdeaWords words = IdeaWords.of(messages, names, exchange);
        return Rendering.view("idea/send")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("sent", sent)
                .modelAttribute("kinds", words.kinds())
                .modelAttribute("units", words.units())
                .modelAttribute("topics", topics.in(words.language()))
                .build();
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> send(ServerWebExchange exchange) {
        return exchange.getFormData().map(IdeaForm::of).flatMap(form -> take(form, exchange));
    }

    private Mono<Rendering> take(IdeaForm form, ServerWebExchange exchange) {
        IdeaWords words = IdeaWords.of(messages, names, exchange);
        String text = form.get("text");
        String name = form.get("name");
        form.refuse(text.isEmpty(), "text", words.text("error.text"));
        form.refuse(text.length() > Idea.LONGEST, "text", words.text("error.long", Idea.LONGEST, text.length()));
        form.refuse(
                name.length() > Idea.LONGEST_NAME, "name", words.text("error.long", Idea.LONGEST_NAME, name.length()));
        if (!form.errors().isEmpty()) {
            return Mono.just(page(form, false, exchange, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        if (counts.refuses(exchange)) {
            form.refuse(true, "text", words.text("error.many"));
            return Mono.just(page(form, false, exchange, HttpStatus.TOO_MANY_REQUESTS));
        }
        return bundling.take(idea(form, words))
                .thenReturn(Rendering.redirectTo(ADDRESS + "?geschehen=gesendet&sprache="
                                + words.language().tag())
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private Idea idea(IdeaForm form, IdeaWords words) {
        return Idea.fresh(
                        bundling.freshId(),
                        form.get("text"),
                        words.knownUnit(form.get("einheit")).map(List::of).orElse(List.of()),
                        new IdeaSource.Anybody())
                .by(Optional.of(form.get("name")).filter(name -> !name.isEmpty()))
                .about(IdeaKind.of(form.get("art")), Optional.empty());
    }
}
