package de.digicheck.platform.errors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers every error below {@code /api} with problem details; other addresses are left to the error pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ApiErrors implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String API = "/api/";

    private final JsonMapper json;

    ApiErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (!exchange.getRequest().getPath().value().startsWith(API) || response.isCommitted()) {
            return Mono.error(error);
        }
        ProblemException problem = problem(error);
        response.setStatusCode(HttpStatusCode.valueOf(problem.type().status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (error instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.getHeaders().addAll(name, values));
        }
        if (problem.type().equals(ProblemType.NOT_SIGNED_IN)) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"DigiCheck\", charset=\"UTF-8\"");
        }
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(content(problem)));
        return response.writeWith(Mono.just(body));
    }

    private static ProblemException problem(Throwable error) {
        if (error instanceof ProblemException problem) {
            return problem;
        }
        if (error instanceof ErrorResponse known) {
            return of(known.getStatusCode(), Optional.ofNullable(known.getBody().getDetail()));
        }
        LOG.error("a request has failed", error);
        return new ProblemException(ProblemType.INTERNAL, "nothing was changed, or not all of it; see the log");
    }

    /** A problem that Spring has found: the kind is the status in words. */
    private static ProblemException of(HttpStatusCode code, Optional<String> detail) {
        if (code.value() == ProblemType.UNKNOWN_ADDRESS.status()) {
            return new ProblemException(ProblemType.UNKNOWN_ADDRESS, "see /v3/api-docs for what there is");
        }
        String words = Optional.ofNullable(HttpStatus.resolve(code.value()))
                .map(HttpStatus::getReasonPhrase)
                .orElse("Error " + code.value());
        String name = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new ProblemException(new ProblemType(name, code.value(), words), detail.orElse(words));
    }

    private static Map<String, Object> content(ProblemException problem) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", problem.type().uri());
        content.put("title", problem.type().title());
        content.put("status", problem.type().status());
        content.put("detail", String.valueOf(problem.getReason()));
        if (!problem.violations().isEmpty()) {
            content.put("violations", violations(problem.violations()));
        }
        return content;
    }

    private static List<Map<String, Object>> violations(List<Violation> violations) {
        return violations.stream().map(ApiErrors::violation).toList();
    }

    private static Map<String, Object> violation(Violation violation) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("pointer", violation.pointer());
        content.put("code", violation.code());
        content.put("detail", violation.detail());
        return content;
    }
}
