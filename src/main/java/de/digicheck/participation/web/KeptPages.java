package de.digicheck.participation.web;

import de.digicheck.platform.security.ContentPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Pages that are the same for everybody, but for one or two texts: made once from their template, with marks where these
 * texts are put in. The most recent ones are kept; nothing that somebody has sent is among them.
 */
final class KeptPages {

    private static final int MOST = 64;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ViewResolver templates;
    private final Map<Key, List<String>> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<String>> eldest) {
            return size() > MOST;
        }
    });

    KeptPages(ViewResolver templates) {
        this.templates = templates;
    }

    /** A text that differs from person to person, and what stands for it in the page that is kept. */
    enum Mark {
        /** The journey, encrypted. */
        JOURNEY,
        /** The questions with what was answered. */
        BODY;

        /** What stands in the page; no text of a questionnaire or a town contains it. */
        String text() {
            return "\uE000" + name() + "\uE001";
        }
    }

    private record Key(
            String template, Object page, @Nullable Object frame, Locale locale) {}

    private record Page(View view, Map<String, Object> modelAttributes, HttpStatus status, HttpHeaders headers)
            implements Rendering {}

    /**
     * A page.
     *
     * @param page what the template shows, a value; the texts of marks in the place of what is put in, and nothing that
     *     somebody has sent
     * @param texts what is put in; every mark that the page holds
     */
    Rendering show(String template, Object page, Map<Mark, String> texts) {
        return new Page(new KeptView(template, texts), Map.of("page", page), HttpStatus.OK, HttpHeaders.EMPTY);
    }

    /** A page with a content policy of its own. */
    Rendering show(String template, Object page, Map<Mark, String> texts, String policy) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(ContentPolicy.HEADER, policy);
        return new Page(new KeptView(template, texts), Map.of("page", page), HttpStatus.OK, headers);
    }

    private final class KeptView implements View {

        private final String template;
        private final Map<Mark, String> texts;

        KeptView(String template, Map<Mark, String> texts) {
            this.template = template;
            this.texts = texts;
        }

        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return List.of(HTML);
        }

        @Override
        public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
            Map<String, ?> all = model == null ? Map.of() : model;
            return pieces(template, all, exchange).flatMap(pieces -> {
                byte[] html = filled(pieces).getBytes(StandardCharsets.UTF_8);
                exchange.getResponse().getHeaders().setContentType(HTML);
                exchange.getResponse().getHeaders().setContentLength(html.length);
                return exchange.getResponse()
                        .writeWith(Mono.fromSupplier(
                                () -> exchange.getResponse().bufferFactory().wrap(html)));
            });
        }

        private String filled(List<String> pieces) {
            StringBuilder html = new StringBuilder();
            for (int at = 0; at < pieces.size(); at++) {
                html.append(at % 2 == 0 ? pieces.get(at) : texts.getOrDefault(Mark.valueOf(pieces.get(at)), ""));
            }
            return html.toString();
        }
    }

    private Mono<List<String>> pieces(String template, Map<String, ?> model, ServerWebExchange exchange) {
        Locale locale = RenderedPage.locale(exchange);
        Key key = new Key(template, Objects.requireNonNull(model.get("page")), model.get("frame"), locale);
        List<String> known = kept.get(key);
        if (known != null) {
            return Mono.just(known);
        }
        return templates
                .resolveViewName(template, locale)
                .flatMap(view -> RenderedPage.of(view, model, exchange))
                .map(KeptPages::cut)
                .doOnNext(pieces -> kept.put(key, pieces));
    }

    /** The texts before, between and behind the marks; every second one is the name of a mark. */
    private static List<String> cut(String html) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int mark = html.indexOf('\uE000'); mark >= 0; mark = html.indexOf('\uE000', from)) {
            int end = html.indexOf('\uE001', mark);
            pieces.add(html.substring(from, mark));
            pieces.add(html.substring(mark + 1, end));
            from = end + 1;
        }
        pieces.add(html.substring(from));
        return List.copyOf(pieces);
    }
}
