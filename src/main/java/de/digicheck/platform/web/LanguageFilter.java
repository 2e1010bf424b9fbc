package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Remembers a language in a cookie where the language switch asks for it ({@code merken}), and takes it from the forms of
 * those pages that set none: whoever takes part in a survey or adds by a link gets no cookie at all.
 */
final class LanguageFilter implements WebFilter {

    private static final List<String> WITHOUT_COOKIES = List.of("/o/", "/s/", "/teilnahme", "/team/", "/api/");
    static final String REMEMBER = "merken";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isForm(exchange)) {
            return exchange.getFormData()
                    .doOnNext(form -> {
                        String field = form.getFirst(PageLanguages.NAME);
                        if (field != null) {
                            exchange.getAttributes().put(PageLanguages.FORM_FIELD, field);
                        }
                    })
                    .then(chain.filter(exchange));
        }
        if (mayRemember(exchange)) {
            PageLanguages.asked(exchange)
                    .ifPresent(language -> exchange.getResponse().addCookie(cookie(language, exchange)));
        }
        return chain.filter(exchange);
    }

    private static boolean isForm(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return HttpMethod.POST.equals(exchange.getRequest().getMethod())
                && type != null
                && type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private static boolean mayRemember(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return HttpMethod.GET.equals(exchange.getRequest().getMethod())
                && exchange.getRequest().getQueryParams().containsKey(REMEMBER)
                && !path.equals("/idee")
                && WITHOUT_COOKIES.stream().noneMatch(path::startsWith);
    }

    private static ResponseCookie cookie(Language language, ServerWebExchange exchange) {
        return ResponseCookie.from(PageLanguages.NAME, language.tag())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .sameSite("Lax")
                .build();
    }
}
