package de.digicheck.platform.web;

import de.digicheck.platform.security.Route.Method;
import java.util.Optional;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A public page that many people open at the same time, answered by its controller without the detour over the chains of
 * accounts and the search for a handler. The table of routes lists it as any other; what does not match exactly goes the
 * usual way to the same controller.
 *
 * @param method {@code HEAD} goes the usual way
 * @param path the whole path; with {@code /*} at its end, everything up to there and one more segment
 */
public record ShortWay(Method method, String path, Page page) {

    private static final String SEGMENT = "*";

    /** What answers. */
    @FunctionalInterface
    public interface Page {

        /**
         * Shows the page.
         *
         * @param segment what stands in the place of the star; empty without one
         */
        Mono<Rendering> show(String segment, ServerWebExchange exchange);
    }

    /** A path that it matches. */
    public String sample() {
        return path.endsWith(SEGMENT) ? beginning() + "x" : path;
    }

    /** The segment when this is the way to a path; nothing when it is not. */
    public Optional<String> match(String method, String asked) {
        if (!this.method.name().equals(method)) {
            return Optional.empty();
        }
        if (!path.endsWith(SEGMENT)) {
            return path.equals(asked) ? Optional.of("") : Optional.empty();
        }
        return asked.startsWith(beginning())
                ? Optional.of(asked.substring(beginning().length())).filter(ShortWay::isPlain)
                : Optional.empty();
    }

    private String beginning() {
        return path.substring(0, path.length() - SEGMENT.length());
    }

    /** Nothing that two readers of a path could understand differently. */
    private static boolean isPlain(String segment) {
        return !segment.isEmpty()
                && segment.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
    }
}
