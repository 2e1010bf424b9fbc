package de.digicheck.platform.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;

/** Makes the frame of a page, as the account and the language of the request want it. */
final class Frames {

    private static final int MOST = 64;
    private static final int LONGEST = 200;

    private final PageOwner owner;
    private final Assets assets;
    private final List<NavigationEntry> entries;
    private final Optional<String> feedback;
    private final Recent<Key, Frame> plain = new Recent<>(MOST);

    /** What decides how a frame without an account looks; navigation is for accounts only. */
    private record Key(boolean reads, Optional<String> query, Language language, LocalizedText owner) {}

    Frames(PageOwner owner, Assets assets, List<NavigationEntry> entries, Optional<String> feedback) {
        this.owner = owner;
        this.assets = assets;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::position))
                .toList();
        this.feedback = feedback;
    }

    /** The frame of a request; the account is known where the route wants one, on error pages too. */
    Frame of(ServerWebExchange exchange) {
        Optional<SignedIn> account = Optional.ofNullable(exchange.getAttribute(SignedIn.ATTRIBUTE));
        if (account.isEmpty()) {
            return plain(exchange);
        }
        return frame(
                exchange,
                account.map(SignedIn::label),
                account.map(SignedIn::roles).orElse(Set.of()));
    }

    private Frame plain(ServerWebExchange exchange) {
        boolean reads = HttpMethod.GET.equals(exchange.getRequest().getMethod());
        Optional<String> query = Optional.ofNullable(
                        exchange.getRequest().getURI().getRawQuery())
                .filter(some -> reads);
        Key key = new Key(reads, query, PageLanguages.of(exchange), owner.name());
        return query.filter(some -> some.length() > LONGEST).isPresent()
                ? frame(exchange, Optional.empty(), Set.of())
                : plain.find(key).orElseGet(() -> plain.keep(key, frame(exchange, Optional.empty(), Set.of())));
    }

    private Frame frame(ServerWebExchange exchange, Optional<String> account, Set<AccountRole> roles) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return new Frame(
                owner.name().in(PageLanguages.of(exchange)),
                assets.styles(),
                assets.pictures(),
                assets.icon(),
                assets.live(),
                assets.texts(),
                entries.stream()
                        .filter(entry -> entry.isFor(roles))
                        .map(entry -> link(entry, path))
                        .toList(),
                languages(exchange),
                account,
                feedback);
    }

    private static Frame.Link link(NavigationEntry entry, String path) {
        Optional<String> current = path.equals(entry.address())
                ? Optional.of("page")
                : Optional.of("true").filter(below -> entry.leadsTo(path));
        return new Frame.Link(entry.address(), entry.label(), current);
    }

    /** A page that was sent for is shown in another language by asking again; what a form sent cannot be asked for. */
    private static List<Frame.LanguageLink> languages(ServerWebExchange exchange) {
        if (!HttpMethod.GET.equals(exchange.getRequest().getMethod())) {
            return List.of();
        }
        String rest = exchange.getRequest().getQueryParams().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(PageLanguages.NAME)
                        && !parameter.getKey().equals(LanguageFilter.REMEMBER))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)))
                .collect(Collectors.joining());
        Language current = PageLanguages.of(exchange);
        return PageLanguages.ALL.stream()
                .map(language -> new Frame.LanguageLink(
                        language.tag(),
                        "?" + PageLanguages.NAME + "=" + language.tag() + rest,
                        language.equals(current)))
                .toList();
    }

    private static String pair(String name, @Nullable String value) {
        String encoded = "&" + UriUtils.encode(name, StandardCharsets.UTF_8);
        return value == null ? encoded : encoded + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
