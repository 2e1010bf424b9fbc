package de.digicheck.review.web;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.projectcatalogue.Editor;
import de.digicheck.review.Reviewing;
import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
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

/** The steps of a review, each a page with one form: judge needs, remark, propose, sign off. */
@Controller
final class ReviewStepController {

    private static final String ADDRESS = "/meine-einheit/{campaign}/{part}/{step}";

    private final ReviewRoom room;
    private final Reviewing reviewing;
    private final Proposing proposing;
    private final ActionFields fields;
    private final MessageSource messages;

    ReviewStepController(
            ReviewRoom room, Reviewing reviewing, Proposing proposing, ActionFields fields, MessageSource messages) {
        this.room = room;
        this.reviewing = reviewing;
        this.proposing = proposing;
        this.fields = fields;
        this.messages = messages;
    }

    /** Figures of a field that a remark can be about. */
    record Group(String label, List<Choice> choices) {}

    /** A figure, a goal or a need to choose. */
    record Choice(String value, String label) {}

    @GetMapping(ADDRESS)
    Mono<Rendering> form(
            @PathVariable String campaign,
            @PathVariable String part,
            @PathVariable String step,
            @RequestParam(name = "zu", defaultValue = "part") String subject,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        return find(campaign, part, step, reader).map(found -> page(
                        ReviewStep.named(step).orElseThrow(),
                        found,
                        new ReviewForm(Map.of("zu", subject, "art", "context", "feld", field(exchange))),
                        List.of(),
                        exchange)
                .build());
    }

    /** The field that a link has chosen beforehand; empty where it names none. */
    private static String field(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getQueryParams().getFirst("feld"))
                .orElse("");
    }

    /** The part of a form; an error where there is no such step, or where the reader may but look. */
    private Mono<ReviewedPart> find(String campaign, String part, String step, SignedIn reader) {
        if (ReviewStep.named(step).isEmpty()) {
            return Mono.error(() -> new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such step"));
        }
        boolean target = step.equals(ReviewStep.ZIELWERT.word());
        return room.part(campaign, part, reader)
                .filter(found -> found.speaker()
                        .filter(role -> !target || role == AccountRole.LEAD)
                        .isPresent())
                .switchIfEmpty(Mono.error(
                        () -> new ProblemException(ProblemType.NOT_ALLOWED, "the part has a pilot, who reviews it")));
    }

    private Rendering.Builder<?> page(
            ReviewStep step, ReviewedPart part, ReviewForm form, List<String> wrong, ServerWebExchange exchange) {
        ReviewWords words = new ReviewWords(messages, PageLanguages.of(exchange));
        return Rendering.view("review/step")
                .modelAttribute("step", step.word())
                .modelAttribute("address", part.address())
                .modelAttribute("part", part.part().label().in(words.language()))
                .modelAttribute("form", form)
                .modelAttribute("groups", groups(part, words))
                .modelAttribute("goals", goals(words))
                .modelAttribute("needs", needs(part, words))
                .modelAttribute(
                        "fields",
                        fields.list().stream()
                                .map(field -> new Choice(
                                        field.key().value(), field.label().in(words.language())))
                                .toList())
                .modelAttribute("open", open(part))
                .modelAttribute("errors", errors(wrong, words));
    }

    private static List<FormError> errors(List<String> wrong, ReviewWords words) {
        return wrong.stream()
                .map(id -> new FormError(id, words.text("error." + id.replaceAll("-.*", ""))))
                .toList();
    }

    private static long open(ReviewedPart part) {
        return part.review().needs().stream()
                .filter(need -> part.review().judgementOf(need).isEmpty())
                .count();
    }

    private List<Group> groups(ReviewedPart part, ReviewWords words) {
        return fields.list().stream()
                .map(field -> new Group(
                        field.label().in(words.language()),
                        Stream.concat(
                                        Stream.concat(
                                                Stream.of(choice(
                                                        Subject.Kind.FIELD,
                                                        field.key().value(),
                                                        words.text("subject.field"))),
                                                field.goals().stream()
                                                        .map(goal -> choice(
                                                                Subject.Kind.GOAL,
                                                                goal.key().value(),
                                                                words.text(
                                                                        "subject.goal",
                                                                        goal.label()
                                                                                .in(words.language()))))),
                                        FieldRow.itemsOf(field, part).stream()
                                                .map(item -> choice(
                                                        Subject.Kind.ITEM,
                                                        item.key().value(),
                                                        item.text().in(words.language()))))
                                .toList()))
                .toList();
    }

    private static Choice choice(Subject.Kind kind, String key, String label) {
        return new Choice(new Subject(kind, key).text(), label);
    }

    private List<Group> goals(ReviewWords words) {
        return fields.list().stream()
                .map(field -> new Group(
                        field.label().in(words.language()),
                        field.goals().stream()
                                .map(goal -> new Choice(
                                        goal.key().value(), goal.label().in(words.language())))
                                .toList()))
                .toList();
    }

    private List<Choice> needs(ReviewedPart part, ReviewWords words) {
        return part.review().needs().stream()
                .flatMap(key -> fields.findField(key).stream())
                .map(field -> need(field, part, words))
                .toList();
    }

    private static Choice need(ActionField field, ReviewedPart part, ReviewWords words) {
        String score =
                words.figure(part.needs().score(field.key()).orElseThrow().score());
        return new Choice(
                field.key().value(), words.text("need.question", field.label().in(words.language()), score));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> send(
            @PathVariable String campaign,
            @PathVariable String part,
            @PathVariable String step,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        return find(campaign, part, step, reader)
                .zipWith(exchange.getFormData().map(ReviewForm::of))
                .flatMap(both ->
                        send(ReviewStep.named(step).orElseThrow(), both.getT1(), both.getT2(), reader, exchange));
    }

    private Mono<Rendering> send(
            ReviewStep step, ReviewedPart part, ReviewForm form, SignedIn reader, ServerWebExchange exchange) {
        List<String> wrong = new ArrayList<>();
        Mono<List<Statement>> statements = statements(step, part, form, reader, wrong);
        return wrong.isEmpty()
                ? statements.flatMap(said -> reviewing
                        .say(part.campaign().key(), part.part().key(), said, speaker(part, reader))
                        .thenReturn(Rendering.redirectTo(part.address() + "?geschehen=" + step.word())
                                .status(HttpStatus.SEE_OTHER)
                                .build()))
                : Mono.just(page(step, part, form, wrong, exchange)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static Reviewing.Speaker speaker(ReviewedPart part, SignedIn reader) {
        return new Reviewing.Speaker(reader.account(), part.speaker().orElseThrow());
    }

    private Mono<List<Statement>> statements(
            ReviewStep step, ReviewedPart part, ReviewForm form, SignedIn reader, List<String> wrong) {
        return switch (step) {
            case BEDARF -> Mono.just(form.judgements(part.review().needs(), wrong));
            case BEMERKUNG -> Mono.just(form.remark(subjects(part), wrong));
            case ZIELWERT -> Mono.just(form.target(keys(), wrong));
            case ABSCHLUSS -> Mono.just(form.signOff(wrong));
            case VORSCHLAG -> {
                wrong.addAll(form.proposalProblems());
                yield Mono.defer(() -> proposing.propose(
                                form,
                                part,
                                new Editor(reader.account(), part.speaker().orElseThrow())))
                        .map(List::of);
            }
        };
    }

    private List<ActionFieldKey> keys() {
        return fields.list().stream().map(ActionField::key).toList();
    }

    private List<Subject> subjects(ReviewedPart part) {
        Stream<Subject> figures = fields.list().stream()
                .flatMap(field -> Stream.concat(
                        Stream.concat(
                                Stream.of(new Subject(
                                        Subject.Kind.FIELD, field.key().value())),
                                field.goals().stream()
                                        .map(goal -> new Subject(
                                                Subject.Kind.GOAL, goal.key().value()))),
                        FieldRow.itemsOf(field, part).stream()
                                .map(item -> new Subject(
                                        Subject.Kind.ITEM, item.key().value()))));
        return Stream.concat(Stream.of(Subject.PART), figures).toList();
    }
}
