package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.Renderings;
import de.digicheck.platform.web.ShortWay;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers {@link ShortWay}s. Grants nothing: each must be a public row of the table of routes, and gets the headers that
 * the chain of public routes writes, and its refusal of what another site sends.
 */
final class ShortWays implements WebFilter {

    private final List<ShortWay> ways;
    private final Renderings renderings;

    /**
     * Keeps the ways.
     *
     * @throws IllegalStateException when one is not public
     */
    ShortWays(List<ShortWay> ways, RouteTable table, Renderings renderings) {
        ways.forEach(way -> requirePublic(way, table));
        this.ways = List.copyOf(ways);
        this.renderings = renderings;
    }

    private static void requirePublic(ShortWay way, RouteTable table) {
        boolean isPublic = table.find(way.method(), PathContainer.parsePath(way.sample()))
                .filter(route -> route.right() == Right.PUBLIC)
                .isPresent();
        if (!isPublic) {
            throw new IllegalStateException(way + " is no public row of the table of routes");
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().pathWithinApplication().value();
        for (ShortWay way : ways) {
            Optional<String> segment = way.match(request.getMethod().name(), path);
            if (segment.isPresent()) {
                return answer(way, segment.get(), exchange);
            }
        }
        return chain.filter(exchange);
    }

    private Mono<Void> answer(ShortWay way, String segment, ServerWebExchange exchange) {
        SecurityHeaders.write(exchange);
        return RouteGuard.isForeign(exchange.getRequest())
                ? Mono.error(RouteGuard.foreign())
                : way.page().show(segment, exchange).flatMap(page -> renderings.write(page, exchange));
    }
}
