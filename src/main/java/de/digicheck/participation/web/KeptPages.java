package de.digicheck.participation.web;

import de.digicheck.platform.security.ContentPolicy;
import de.digicheck.platform.web.Recent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
    private final Recent<Key, List<Piece>> kept = new Recent<>(MOST);

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

    /** Prepared HTML, or a mark. */
    private record Piece(Ready prepared, @Nullable Mark mark) {

        static Piece of(String html) {
            return new Piece(Ready.of(html), null);
        }

        byte[] html(Map<Mark, byte[]> texts) {
            return mark == null ? prepared.bytes() : texts.getOrDefault(mark, prepared.bytes());
        }
    }

    private record Filling(Supplier<?> page, Map<Mark, byte[]> texts) {}

    /**
     * A page.
     *
     * @param key all that decides how it looks, but for what is put in; holds nothing that somebody has sent
     * @param page what the template shows, with the texts of marks in the place of what is put in; made once a key
     * @param texts what is put in, in UTF-8; every mark that the page holds
     */
    Rendering show(String template, Object key, Supplier<?> page, Map<Mark, byte[]> texts) {
        return new Page(
                new KeptView(template, key, new Filling(page, texts)), Map.of(), HttpStatus.OK, HttpHeaders.EMPTY);
    }

    /** A page with a content policy of its own. */
    Rendering show(String template, Object key, Supplier<?> page, Map<Mark, byte[]> texts, String policy) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(ContentPolicy.HEADER, policy);
        return new Page(new KeptView(template, key, new Filling(page, texts)), Map.of(), HttpStatus.OK, headers);
    }

    private final class KeptView implements View {

        private final String template;
        private final Object key;
        private final Filling filling;

        KeptView(String template, Object key, Filling filling) {
            this.template = template;
            this.key = key;
            this.filling = filling;
        }

        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return List.of(HTML);
        }

        @Override
        public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
            Object frame = model == null ? null : model.get("frame");
            Key asked = new Key(template, key, frame, RenderedPage.locale(exchange));
            return pieces(asked, filling.page(), exchange).flatMap(pieces -> {
                byte[] html = filled(pieces);
                exchange.getResponse().getHeaders().setContentType(HTML);
                exchange.getResponse().getHeaders().setContentLength(html.length);
                return exchange.getResponse()
                        .writeWith(Mono.fromSupplier(
                                () -> exchange.getResponse().bufferFactory().wrap(html)));
            });
        }

        private byte[] filled(List<Piece> pieces) {
            int length = 0;
            for (Piece piece : pieces) {
                length += piece.html(filling.texts()).length;
            }
            byte[] html = new byte[length];
            int at = 0;
            for (Piece piece : pieces) {
                byte[] part = piece.html(filling.texts());
                System.arraycopy(part, 0, html, at, part.length);
                at += part.length;
            }
            return html;
        }
    }

    private Mono<List<Piece>> pieces(Key key, Supplier<?> page, ServerWebExchange exchange) {
        return kept.find(key).map(Mono::just).orElseGet(() -> make(key, page, exchange));
    }

    private Mono<List<Piece>> make(Key key, Supplier<?> page, ServerWebExchange exchange) {
        Map<String, Object> model = new HashMap<>(Map.of("page", page.get()));
        if (key.frame() != null) {
            model.put("frame", key.frame());
        }
        return templates
                .resolveViewName(key.template(), key.locale())
                .flatMap(view -> RenderedPage.of(view, model, exchange))
                .map(KeptPages::cut)
                .map(pieces -> kept.keep(key, pieces));
    }

    /** The texts and marks in their order. */
    private static List<Piece> cut(String html) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int mark = html.indexOf('\uE000'); mark >= 0; mark = html.indexOf('\uE000', from)) {
            int end = html.indexOf('\uE001', mark);
            pieces.add(Piece.of(html.substring(from, mark)));
            pieces.add(new Piece(Ready.NOTHING, Mark.valueOf(html.substring(mark + 1, end))));
            from = end + 1;
        }
        pieces.add(Piece.of(html.substring(from)));
        return List.copyOf(pieces);
    }
}
