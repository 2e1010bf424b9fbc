package de.digicheck.idea.web;

import de.digicheck.idea.Bundling;
import de.digicheck.idea.Idea;
import de.digicheck.idea.Workshop;
import de.digicheck.platform.security.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the ideas of a workshop in at once, one a line. */
@Controller
final class WorkshopController {

    private static final String ADDRESS = "/ideen/workshop";
    private static final int MOST_IDEAS = 500;
    private static final int LONGEST_FORMAT = 100;

    private final IdeaPages pages;
    private final Bundling bundling;

    WorkshopController(IdeaPages pages, Bundling bundling) {
        this.pages = pages;
        this.bundling = bundling;
    }

    @GetMapping(ADDRESS)
    Rendering ask(ServerWebExchange exchange) {
        return page(new IdeaForm().with("tag", bundling.today().toString()), exchange)
                .build();
    }

    private Rendering.Builder<?> page(IdeaForm form, ServerWebExchange exchange) {
        return Rendering.view("idea/workshop")
                .modelAttribute("form", form)
                .modelAttribute("units", pages.words(exchange).units());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> record(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(IdeaForm::of).flatMap(form -> {
            List<String> texts = texts(form);
            Optional<Workshop> workshop = workshop(form, texts, pages.words(exchange));
            return workshop.map(one -> bundling.record(one, texts, account.account())
                            .map(saved -> BundlingController.to("/ideen?stand=new")))
                    .orElseGet(() -> Mono.just(page(form, exchange)
                            .status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .build()));
        });
    }

    private static List<String> texts(IdeaForm form) {
        return form.get("ideen")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<Workshop> workshop(IdeaForm form, List<String> texts, IdeaWords words) {
        Optional<LocalDate> day = BundleController.day(form.get("tag")).filter(one -> !one.isAfter(bundling.today()));
        String format = form.get("format");
        Optional<Integer> people = Optional.of(form.get("personen"))
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
        form.refuse(day.isEmpty(), "tag", words.text("error.day"));
        form.refuse(format.isEmpty() || format.length() > LONGEST_FORMAT, "format", words.text("error.format"));
        form.refuse(people.isEmpty(), "personen", words.text("error.people"));
        form.refuse(texts.isEmpty() || texts.size() > MOST_IDEAS, "ideen", words.text("error.ideas", MOST_IDEAS));
        form.refuse(
                texts.stream().anyMatch(text -> text.length() > Idea.LONGEST),
                "ideen",
                words.text("error.line", Idea.LONGEST));
        return form.errors().isEmpty()
                ? Optional.of(new Workshop(
                        bundling.freshId(),
                        day.orElseThrow(),
                        format,
                        people.orElseThrow(),
                        words.knownUnit(form.get("einheit"))))
                : Optional.empty();
    }
}
