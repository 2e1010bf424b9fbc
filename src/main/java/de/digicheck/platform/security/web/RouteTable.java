package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Route.Method;
import de.digicheck.platform.security.Routes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** {@link Routes}, compiled. */
final class RouteTable {

    private final List<Row> rows = Routes.ALL.stream()
            .map(route -> new Row(route, PathPatternParser.defaultInstance.parse(route.pattern())))
            .toList();

    /** The first row for a method and a path. */
    Optional<Route> find(Method method, PathContainer path) {
        return routes(path).filter(route -> route.method() == method).findFirst();
    }

    /** What can be done with a path; nothing where there is no such address. */
    Set<Method> methods(PathContainer path) {
        return routes(path).map(Route::method).collect(Collectors.toSet());
    }

    private Stream<Route> routes(PathContainer path) {
        return rows.stream().filter(row -> row.pattern().matches(path)).map(Row::route);
    }

    private record Row(Route route, PathPattern pattern) {}
}
