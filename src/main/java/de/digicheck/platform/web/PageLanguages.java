package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language of a page: the parameter {@code sprache} of the address, else the field of that name in a form, else the
 * cookie of that name, else German. The wish of the browser is not asked, because it rarely is the wish of the person.
 */
public final class PageLanguages implements LocaleContextResolver {

    /** Name of parameter, form field and cookie. */
    public static final String NAME = "sprache";

    /** The languages that pages exist in, the first one being the default. */
    public static final List<Language> ALL = List.of(Language.GERMAN, Language.ENGLISH);

    /** Where a filter leaves the field of a form. */
    static final String FORM_FIELD = PageLanguages.class.getName() + ".FORM_FIELD";

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange).locale());
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the address says the language");
    }

    /** The language of a request. */
    public static Language of(ServerWebExchange exchange) {
        return asked(exchange)
                .or(() -> known(exchange.getAttribute(FORM_FIELD)))
                .or(() -> known(cookie(exchange)))
                .orElse(ALL.get(0));
    }

    /** The language that the address asks for. */
    static Optional<Language> asked(ServerWebExchange exchange) {
        return known(exchange.getRequest().getQueryParams().getFirst(NAME));
    }

    private static @Nullable String cookie(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private static Optional<Language> known(@Nullable String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The language of a locale that this resolver gave. */
    static Language of(Locale locale) {
        return known(locale.toLanguageTag()).orElse(ALL.get(0));
    }
}
