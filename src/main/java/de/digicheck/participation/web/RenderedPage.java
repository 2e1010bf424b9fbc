package de.digicheck.participation.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a view writes, as a text in the place of a response. */
final class RenderedPage extends ServerHttpResponseDecorator {

    private final StringBuilder html = new StringBuilder();

    private RenderedPage(ServerHttpResponse response) {
        super(response);
    }

    /** The HTML of a view. */
    static Mono<String> of(View view, Map<String, ?> model, ServerWebExchange exchange) {
        RenderedPage page = new RenderedPage(exchange.getResponse());
        ServerWebExchange elsewhere = new ServerWebExchangeDecorator(exchange) {
            @Override
            public ServerHttpResponse getResponse() {
                return page;
            }
        };
        return view.render(model, MediaType.TEXT_HTML, elsewhere).then(Mono.fromSupplier(page.html::toString));
    }

    /** The language in which a view is shown. */
    static Locale locale(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getLocaleContext())
                .map(LocaleContext::getLocale)
                .orElse(Locale.GERMAN);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return DataBufferUtils.join(body)
                .doOnNext(buffer -> {
                    html.append(buffer.toString(StandardCharsets.UTF_8));
                    DataBufferUtils.release(buffer);
                })
                .then();
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWith(Flux.from(body).concatMap(part -> part));
    }

    @Override
    public Mono<Void> setComplete() {
        return Mono.empty();
    }
}
