package de.digicheck.idea.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.idea.ChangedMeanwhileException;
import de.digicheck.idea.Redacting;
import de.digicheck.idea.Redaction;
import de.digicheck.idea.RedactionMarks;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.BatchText;
import de.digicheck.release.TextBatch;
import de.digicheck.release.WaitingTexts;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
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

/**
 * Shows free texts to the redactor whom the terms of their survey name, without part, role or order, and to nobody else. An
 * account that is pilot or head of anything as well is too near.
 */
@Controller
final class RedactionController {

    /** Texts on one page. */
    private static final int MOST = 20;

    private final WaitingTexts texts;
    private final Redacting redacting;
    private final Questionnaires questionnaires;
    private final IdeaPages pages;

    RedactionController(WaitingTexts texts, Redacting redacting, Questionnaires questionnaires, IdeaPages pages) {
        this.texts = texts;
        this.redacting = redacting;
        this.questionnaires = questionnaires;
        this.pages = pages;
    }

    /** A batch that waits. */
    public record Waiting(String id, String campaign, String question, int left, int all) {}

    /**
     * A text with what may have to go.
     *
     * @param further what was typed
     */
    public record Shown(String id, List<Piece> pieces, List<Place> places, String decision, String further) {}

    /** A piece of a text, marked or not. */
    public record Piece(String text, boolean marked) {}

    /** A place that may go. */
    public record Place(int number, String text, boolean goes) {}

    @GetMapping("/schwaerzen")
    Mono<Rendering> list(
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return texts.of(account.roles())
                .map(found -> waiting(found, exchange))
                .collectList()
                .map(waiting -> Rendering.view("idea/redactions")
                        .modelAttribute("batches", waiting)
                        .modelAttribute(
                                "left", waiting.stream().mapToInt(Waiting::left).sum())
                        .modelAttribute("done", done)
                        .build());
    }

    private Waiting waiting(WaitingTexts.Waiting found, ServerWebExchange exchange) {
        TextBatch batch = found.batch();
        return new Waiting(
                batch.id(),
                batch.campaign().value(),
                question(found.campaign(), batch.item(), exchange),
                found.left(),
                batch.texts().size());
    }

    private String question(Campaign campaign, ItemKey key, ServerWebExchange exchange) {
        return questionnaires
                .find(
                        campaign.plan().questionnaire().key(),
                        campaign.plan().questionnaire().version())
                .flatMap(questionnaire -> questionnaire.items().stream()
                        .filter(item -> item.key().equals(key))
                        .findFirst())
                .map(Item::text)
                .map(text -> text.in(pages.words(exchange).language()))
                .orElse(key.value());
    }

    private Mono<WaitingTexts.Waiting> find(String id, SignedIn account) {
        return texts.of(account.roles())
                .filter(found -> found.batch().id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() ->
                        new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such batch for this account")));
    }

    @GetMapping("/schwaerzen/{batch}")
    Mono<Rendering> show(
            @PathVariable String batch, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return find(batch, account).map(found -> page(found, new IdeaForm(), false, exchange));
    }

    private Rendering page(WaitingTexts.Waiting found, IdeaForm form, boolean meanwhile, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        HttpStatus wrong = form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Rendering.view("idea/redact")
                .status(meanwhile ? HttpStatus.CONFLICT : wrong)
                .modelAttribute("batch", waiting(found, exchange))
                .modelAttribute("version", found.batch().revision())
                .modelAttribute(
                        "texts",
                        open(found.batch()).stream()
                                .map(text -> shown(text, form))
                                .toList())
                .modelAttribute("form", form)
                .modelAttribute("meanwhile", meanwhile)
                .build();
    }

    /** The next texts to deal with. */
    private static List<BatchText> open(TextBatch batch) {
        return batch.texts().stream()
                .filter(text -> !text.isDecided())
                .limit(MOST)
                .toList();
    }

    private static Shown shown(BatchText text, IdeaForm form) {
        List<RedactionMarks.Mark> marks = RedactionMarks.of(text.text());
        List<Piece> pieces = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        String decision = form.get("text-" + text.id());
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            RedactionMarks.Mark mark = marks.get(i);
            pieces.add(new Piece(text.text().substring(from, mark.start()), false));
            pieces.add(new Piece(mark.in(text.text()), true));
            boolean goes = decision.isEmpty() || goes(text, i, form);
            places.add(new Place(i, mark.in(text.text()), goes));
            from = mark.end();
        }
        pieces.add(new Piece(text.text().substring(from), false));
        return new Shown(text.id(), pieces, places, decision, form.get("weiter-" + text.id()));
    }

    private static boolean goes(BatchText text, int number, IdeaForm form) {
        return form.all("stelle-" + text.id()).contains(String.valueOf(number));
    }

    @PostMapping("/schwaerzen/{batch}")
    Mono<Rendering> decide(
            @PathVariable String batch, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(IdeaForm::of).flatMap(form -> find(batch, account)
                .flatMap(found -> decide(found, form, account, exchange)));
    }

    private Mono<Rendering> decide(
            WaitingTexts.Waiting found, IdeaForm form, SignedIn account, ServerWebExchange exchange) {
        if (found.batch().revision() != form.version()) {
            return Mono.just(page(found, form, true, exchange));
        }
        Map<String, Optional<String>> decided = decided(found.batch(), form, pages.words(exchange));
        if (!form.errors().isEmpty()) {
            return Mono.just(page(found, form, false, exchange));
        }
        return redacting
                .decide(found.batch(), decided, account.account())
                .map(kept -> BundlingController.to(
                        kept.isDone() ? "/schwaerzen?geschehen=fertig" : "/schwaerzen/" + kept.id()))
                .onErrorResume(
                        ChangedMeanwhileException.class,
                        changed -> find(found.batch().id(), account).map(now -> page(now, form, true, exchange)));
    }

    private static Map<String, Optional<String>> decided(TextBatch batch, IdeaForm form, IdeaWords words) {
        Map<String, Optional<String>> decided = new LinkedHashMap<>();
        for (BatchText text : open(batch)) {
            String decision = form.get("text-" + text.id());
            List<String> further = form.get("weiter-" + text.id())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            further.stream()
                    .filter(line -> !text.text().contains(line))
                    .forEach(line -> form.refuse(true, "weiter-" + text.id(), words.text("error.further", line)));
            form.refuse(
                    !decision.equals("weg") && !decision.equals("frei"),
                    "text-" + text.id(),
                    words.text("error.decision"));
            decided.put(
                    text.id(), decision.equals("frei") ? Optional.of(redacted(text, further, form)) : Optional.empty());
        }
        return decided;
    }

    private static String redacted(BatchText text, List<String> further, IdeaForm form) {
        List<RedactionMarks.Mark> marks = RedactionMarks.of(text.text());
        List<RedactionMarks.Mark> gone = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (goes(text, i, form)) {
                gone.add(marks.get(i));
            }
        }
        return new Redaction(gone, further).of(text.text());
    }
}
