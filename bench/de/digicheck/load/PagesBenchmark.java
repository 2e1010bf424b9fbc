package de.digicheck.load;

import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Routes;
import de.digicheck.shared.AccountRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How long each page takes that a role may open, one request after the other, on the demonstration town and on one with 200
 * units, 60 items and three released waves: median and 95th percentile, and processor time of the service a request. Pages
 * are found by following links; what no link leads to is said. The baseline is a request that does nothing (the health of
 * the service), in the same run. {@code docs/performance.md} says how to run it.
 */
final class PagesBenchmark {

    private static final String BASELINE = "/actuator/health/liveness";
    private static final Pattern LINK = Pattern.compile("<(?:a|form)\\b[^>]*\\b(?:href|action)=\"(/[^\"#]*)[\"#]");
    private static final int DEMO_LIMIT = 100;
    private static final int LARGE_LIMIT = 300;
    private static final int CLOSED = 410;
    private static final double NANOS = 1e6;

    private static final Map<AccountRole, String> ACCOUNTS = Map.of(
            AccountRole.ADMIN, "admin",
            AccountRole.CDO, "cdo",
            AccountRole.CIO, "cio",
            AccountRole.PILOT, "pilot",
            AccountRole.LEAD, "lead",
            AccountRole.STAFF_COUNCIL, "council",
            AccountRole.DPO, "dpo",
            AccountRole.REDACTOR, "redactor",
            AccountRole.VIEWER, "viewer");

    private final MeasuredProcess service;
    private final String password;
    private final int warmUp = Integer.getInteger("warm-up", 5);
    private final int requests = Integer.getInteger("requests", 30);
    private final int ofEachKind = Integer.getInteger("of-each-kind", 2);
    private final Pattern only = Pattern.compile(System.getProperty("only", ""));
    private final Set<String> unseen = new TreeSet<>();

    private PagesBenchmark(MeasuredProcess service, String password) {
        this.service = service;
        this.password = password;
    }

    /** What one page took, in milliseconds. */
    private record Taken(String who, String page, double median, double p95, double processor, int bytes) {}

    /** Measures the towns named by the arguments, {@code demo} and {@code large}; both where there are none. */
    public static void main(String[] arguments) throws Exception {
        List<String> towns = arguments.length == 0 ? List.of("demo", "large") : List.of(arguments);
        String heap = "-Xmx" + System.getProperty("heap", "768m");
        Files.createDirectories(Path.of("target"));
        for (String town : towns) {
            Path folder = folder(town);
            LargeTown large = new LargeTown(folder);
            boolean demo = town.equals("demo");
            if (demo) {
                LoadedTown.copyShipped(folder.resolve("town"));
            } else if (!Files.exists(folder.resolve("data"))) {
                large.prepare(heap);
            }
            try (MeasuredProcess service = large.start(heap)) {
                new PagesBenchmark(service, large.password()).measure(town, demo ? DEMO_LIMIT : LARGE_LIMIT);
            }
        }
    }

    private static Path folder(String town) throws IOException {
        String kept = System.getProperty("folder", "");
        return kept.isEmpty()
                ? Files.createTempDirectory(Path.of("target"), "pages")
                : Files.createDirectories(Path.of(kept, town));
    }

    private void measure(String town, int limit) throws IOException, InterruptedException {
        Reader anybody = new Reader(service.home());
        time("", anybody, BASELINE);
        Taken baseline = time("", anybody, BASELINE);
        List<Taken> all = new ArrayList<>(time("nobody", anybody, List.of()));
        for (Map.Entry<AccountRole, String> account : new TreeMap<>(ACCOUNTS).entrySet()) {
            AccountRole role = account.getKey();
            Reader reader = new Reader(service.home());
            reader.signIn(account.getValue(), password);
            all.addAll(time(role.name(), reader, List.of(role)));
        }
        all.sort(Comparator.comparingDouble(Taken::median).reversed());
        System.out.printf(
                Locale.ROOT,
                "%s: %d pages, limit %d ms, baseline %.1f ms (processor %.1f)%n",
                town,
                all.size(),
                limit,
                baseline.median(),
                baseline.processor());
        System.out.println("    median     p95  ratio  processor    bytes");
        all.forEach(taken -> System.out.printf(
                Locale.ROOT,
                "%-2s %7.1f %7.1f %6.1f %10.1f %8d  %-13s %s%n",
                taken.median() >= limit ? "!!" : taken.processor() >= limit ? "!" : "",
                taken.median(),
                taken.p95(),
                taken.median() / baseline.median(),
                taken.processor(),
                taken.bytes(),
                taken.who(),
                taken.page()));
        unseen.forEach(route -> System.out.println("not measured: " + route));
    }

    /** Follows the links of somebody and measures each page. */
    private List<Taken> time(String who, Reader reader, List<AccountRole> roles)
            throws IOException, InterruptedException {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new HashSet<>(starts(roles));
        Deque<String> ahead = new ArrayDeque<>(known.stream().sorted().toList());
        List<Taken> all = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String kind = kind(path);
            if (seen.getOrDefault(kind, 0) >= ofEachKind || !mayOpen(kind, roles)) {
                continue;
            }
            HttpResponse<String> page = reader.get(path);
            int status = page.statusCode();
            if (status == 200 || status == CLOSED) {
                seen.merge(kind, 1, Integer::sum);
                links(page.body()).filter(known::add).forEach(ahead::add);
                if (only.matcher(path).find()) {
                    all.add(time(who, reader, path));
                }
            } else if (status != 303 && status != 404 && status != 405 && !isOfOthers(status, path)) {
                throw new IllegalStateException(status + " for " + path + " as " + who);
            }
        }
        routes(roles).filter(route -> !seen.containsKey(route)).forEach(route -> unseen.add(route + " as " + who));
        return all;
    }

    /** Results go to the recipients that the terms of their campaign name. */
    private static boolean isOfOthers(int status, String path) {
        return status == 403 && (path.startsWith("/ergebnisse/") || path.endsWith("/results"));
    }

    private static List<String> starts(List<AccountRole> roles) {
        Stream<String> named = roles.isEmpty()
                ? Stream.of("/", "/o/demo-offen", "/veroeffentlicht/demo-abgeschlossen")
                : Stream.of("/", "/konto");
        Stream<String> plain = routes(roles)
                .map(pattern -> pattern.replace("{campaign}", "demo-abgeschlossen"))
                .filter(pattern -> !pattern.contains("{") && !pattern.contains("*"));
        return Stream.concat(named, plain).toList();
    }

    private static Stream<String> routes(List<AccountRole> roles) {
        return Routes.ALL.stream()
                .filter(route -> route.method() == Route.Method.GET && mayOpen(route, roles))
                .map(Route::pattern);
    }

    private static boolean mayOpen(String kind, List<AccountRole> roles) {
        return Routes.ALL.stream()
                .anyMatch(route -> route.method() == Route.Method.GET
                        && route.pattern().equals(kind)
                        && mayOpen(route, roles));
    }

    private static boolean mayOpen(Route route, List<AccountRole> roles) {
        return roles.isEmpty()
                ? route.right().needsNoAccount()
                : !route.right().needsNoAccount() && route.right().isHeldBy(roles);
    }

    private static String kind(String path) {
        PathContainer container = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return Routes.ALL.stream()
                .map(Route::pattern)
                .filter(one -> PathPatternParser.defaultInstance.parse(one).matches(container))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/"));
    }

    private Taken time(String who, Reader reader, String path) throws IOException, InterruptedException {
        for (int n = 0; n < warmUp; n++) {
            reader.get(path);
        }
        Duration before = service.processorTime();
        double[] times = new double[requests];
        int bytes = 0;
        for (int n = 0; n < requests; n++) {
            long begin = System.nanoTime();
            bytes = reader.get(path).body().length();
            times[n] = (System.nanoTime() - begin) / NANOS;
        }
        double processor = service.processorTime().minus(before).toNanos() / NANOS / requests;
        Arrays.sort(times);
        Taken taken = new Taken(who, path, times[requests / 2], times[requests * 95 / 100], processor, bytes);
        System.err.println(taken);
        return taken;
    }
}
