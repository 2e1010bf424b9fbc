package de.digicheck.platform.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes pages in their frame, for what answers a request without Spring's dispatcher. */
public final class Renderings {

    private final Frames frames;
    private final List<ViewResolver> views;

    Renderings(Frames frames, List<ViewResolver> views) {
        this.frames = frames;
        this.views = views;
    }

    /** Writes status, headers and page. */
    public Mono<Void> write(Rendering rendering, ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        HttpStatusCode status = rendering.status();
        if (status != null) {
            response.setStatusCode(status);
        }
        response.getHeaders().putAll(rendering.headers());
        Map<String, Object> model = new HashMap<>(rendering.modelAttributes());
        model.put(Frame.NAME, frames.of(exchange));
        return view(rendering, exchange).flatMap(view -> view.render(model, type(view), exchange));
    }

    private Mono<View> view(Rendering rendering, ServerWebExchange exchange) {
        if (rendering.view() instanceof View view) {
            return Mono.just(view);
        }
        String name = String.valueOf(rendering.view());
        return Flux.fromIterable(views)
                .concatMap(resolver -> resolver.resolveViewName(
                        name, PageLanguages.of(exchange).locale()))
                .next()
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no view " + name)));
    }

    private static MediaType type(View view) {
        return Optional.of(view.getSupportedMediaTypes())
                .filter(types -> !types.isEmpty())
                .map(types -> types.get(0))
                .orElse(PageErrors.HTML);
    }
}
