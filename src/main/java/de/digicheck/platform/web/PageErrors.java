package de.digicheck.platform.web;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Tells people on a page of its own what went wrong, what is kept and what to do. Neither the page nor the log repeats
 * anything of the request. Errors of the API never get here.
 */
final class PageErrors implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Frames frames;
    private final ServerResponse.Context context;

    PageErrors(Frames frames, List<ViewResolver> views, ServerCodecConfigurer codecs) {
        this.frames = frames;
        this.context = new Context(codecs.getWriters(), views);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        HttpStatusCode status = status(error);
        if (status.is5xxServerError()) {
            LOG.error("a page has failed", Failure.of(error));
        }
        if (error instanceof ErrorResponse known) {
            exchange.getResponse().getHeaders().addAll(known.getHeaders());
        }
        return page(status, frames.of(exchange)).flatMap(page -> page.writeTo(exchange, context));
    }

    private static HttpStatusCode status(Throwable error) {
        return error instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static Mono<ServerResponse> page(HttpStatusCode status, Frame frame) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .render("platform/error", Map.of("cause", ErrorCause.of(status.value()), Frame.NAME, frame));
    }

    private record Context(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
