package de.digicheck.idea.web;

import de.digicheck.idea.ChangedMeanwhileException;
import de.digicheck.idea.Exchange;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.Insight;
import de.digicheck.platform.json.JsonBody;
import de.digicheck.platform.json.JsonMap;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.Suggestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What pilots tell each other, for programs. An outline is begun from it by the module of outlines. */
@RestController
@RequestMapping(path = ExchangeResource.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "exchange")
final class ExchangeResource {

    static final String ADDRESS = "/api/v1/exchange";

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final int MOST_RETRIES = 5;

    private final Exchange exchange;
    private final IdeaWords.Names names;

    ExchangeResource(Exchange exchange, IdeaWords.Names names) {
        this.exchange = exchange;
        this.names = names;
    }

    @GetMapping
    @Operation(summary = "What pilots have told, the latest first")
    Flux<Map<String, @Nullable Object>> list() {
        return exchange.list().map(ExchangeResource::write);
    }

    @GetMapping("/{insight}")
    @Operation(summary = "One insight with its replies")
    @ApiResponse(responseCode = "404", description = "unknown-address")
    Mono<Map<String, @Nullable Object>> one(@PathVariable String insight) {
        return find(insight).map(ExchangeResource::write);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tell all pilots something; title and text are required, unit and field are not")
    @ApiResponse(responseCode = "201", description = "The insight as it is kept")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<Map<String, @Nullable Object>> publish(@RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return Mono.fromCallable(() -> told(body))
                .flatMap(told -> exchange.publish(told, account.account()))
                .map(ExchangeResource::write);
    }

    @PostMapping(path = "/{insight}/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Reply to an insight")
    @ApiResponse(responseCode = "201", description = "The insight with the reply")
    @ApiResponse(responseCode = "400", description = "malformed-json")
    @ApiResponse(responseCode = "404", description = "unknown-address")
    @ApiResponse(responseCode = "422", description = "invalid-content, with all violations")
    Mono<Map<String, @Nullable Object>> reply(
            @PathVariable String insight, @RequestBody String body, @AuthenticationPrincipal SignedIn account) {
        return find(insight)
                .flatMap(found -> exchange.reply(found.id(), answer(body), account.account())
                        .retryWhen(Retry.max(MOST_RETRIES).filter(ChangedMeanwhileException.class::isInstance)))
                .map(ExchangeResource::write);
    }

    private Mono<Insight> find(String id) {
        return Mono.just(id)
                .filter(IdeaId::isId)
                .flatMap(known -> exchange.find(new IdeaId(known)))
                .switchIfEmpty(Mono.error(IdeaAccess::unknown));
    }

    private Exchange.Told told(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        String title = text(map, TITLE, Insight.LONGEST_TITLE, violations);
        String text = text(map, TEXT, Idea.LONGEST, violations);
        Optional<OrgUnitCode> unit = unit(map);
        Optional<ActionFieldKey> field = field(map);
        map.rejectUnknown();
        violations.throwIfAny();
        return new Exchange.Told(title, text, unit, field);
    }

    private static String answer(String body) {
        Violations violations = new Violations();
        JsonMap map = JsonBody.read(body, violations);
        String text = text(map, TEXT, Idea.LONGEST, violations);
        map.rejectUnknown();
        violations.throwIfAny();
        return text;
    }

    private static String text(JsonMap map, String name, int longest, Violations violations) {
        String text = map.findText(name).map(String::strip).orElse("");
        if (text.isEmpty() && !violations.isWrong(map.pointer(name))) {
            map.violate(name, "missing", "it is required");
        }
        if (text.length() > longest) {
            map.violate(name, "too-long", "it has " + text.length() + " characters; at most " + longest);
        }
        return text;
    }

    private Optional<OrgUnitCode> unit(JsonMap map) {
        Optional<String> code = map.findText("unit");
        Optional<OrgUnitCode> unit = code.filter(Keys::isKey)
                .map(OrgUnitCode::new)
                .filter(some -> names.town().findUnit(some).isPresent());
        if (code.isPresent() && unit.isEmpty()) {
            List<String> known =
                    names.town().units().stream().map(one -> one.code().value()).toList();
            map.violate("unit", "unknown-unit", Suggestion.instead(code.get(), known));
        }
        return unit;
    }

    private Optional<ActionFieldKey> field(JsonMap map) {
        Optional<String> key = map.findText("field");
        Optional<ActionFieldKey> field = key.filter(Keys::isKey)
                .map(ActionFieldKey::new)
                .filter(some -> names.fields().findField(some).isPresent());
        if (key.isPresent() && field.isEmpty()) {
            List<String> known =
                    names.fields().list().stream().map(one -> one.key().value()).toList();
            map.violate("field", "unknown-field", Suggestion.instead(key.get(), known));
        }
        return field;
    }

    private static Map<String, @Nullable Object> write(Insight insight) {
        Map<String, @Nullable Object> body = said(insight.at(), insight.by());
        body.put("id", insight.id().value());
        body.put(TITLE, insight.title());
        body.put(TEXT, insight.text());
        body.put("unit", insight.unit().map(Object::toString).orElse(null));
        body.put("field", insight.field().map(Object::toString).orElse(null));
        body.put(
                "replies",
                insight.replies().stream().map(ExchangeResource::write).toList());
        body.put("project", insight.outline().map(Object::toString).orElse(null));
        return body;
    }

    private static Map<String, @Nullable Object> write(Insight.Reply reply) {
        Map<String, @Nullable Object> body = said(reply.at(), reply.by());
        body.put(TEXT, reply.text());
        return body;
    }

    private static Map<String, @Nullable Object> said(Instant at, String by) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("at", at.toString());
        body.put("by", by);
        return body;
    }
}
