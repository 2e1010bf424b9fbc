package de.digicheck.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** Many employees at once at one server. */
final class Load {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private final MeasuredProcess server;
    private final int employees;
    private final HttpClient client = client();
    private final AtomicInteger completions = new AtomicInteger();
    private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
    private final Timings timings = new Timings();

    Load(MeasuredProcess server, int employees) {
        this.server = server;
        this.employees = employees;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** Everything that was completed so far, measured or not. */
    int completions() {
        return completions.get();
    }

    /**
     * Lets everybody take part again and again for some seconds.
     *
     * @param rate completions a second that are begun, 0 = as many as the server can take
     * @return what was measured, by name
     */
    Map<String, Object> run(int seconds, double rate) throws InterruptedException {
        return run(employees, seconds, rate);
    }

    /** One employee after the other. */
    Map<String, Object> alone(int seconds) throws InterruptedException {
        return run(1, seconds, 0);
    }

    private Map<String, Object> run(int people, int seconds, double rate) throws InterruptedException {
        timings.clear();
        errors.clear();
        int before = completions.get();
        Duration processor = server.processorTime();
        long begin = System.nanoTime();
        List<Thread> threads = start(people, begin, begin + TimeUnit.SECONDS.toNanos(seconds), rate);
        for (Thread thread : threads) {
            thread.join();
        }
        double elapsed = (System.nanoTime() - begin) / NANOS;
        int done = completions.get() - before;
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("completionsPerSecond", Math.round(done / elapsed * 10) / 10.0);
        result.put("completions", done);
        result.put("completedBefore", before);
        result.put("seconds", Math.round(elapsed * 10) / 10.0);
        result.put("errors", Map.copyOf(errors));
        result.put(
                "cpuMillisPerCompletion",
                Math.round(server.processorTime().minus(processor).toNanos() / MILLIS / Math.max(1, done) * 100)
                        / 100.0);
        result.put("millis", timings.percentiles());
        return result;
    }

    private List<Thread> start(int people, long begin, long end, double rate) {
        AtomicLong next = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            Thread thread = new Thread(() -> work(begin, end, rate, next), "employee-" + number);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void work(long begin, long end, double rate, AtomicLong next) {
        Employee employee = new Employee(client, server.home(), timings, (name, page) -> {});
        while (System.nanoTime() < end) {
            if (rate > 0) {
                long due = begin + Math.round(next.getAndIncrement() / rate * NANOS);
                if (due > end) {
                    return;
                }
                waitUntil(due);
            }
            complete(employee);
        }
    }

    private static void waitUntil(long due) {
        long left = due - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }

    private void complete(Employee employee) {
        try {
            employee.takePart();
            completions.incrementAndGet();
        } catch (IOException | IllegalStateException e) {
            errors.computeIfAbsent(String.valueOf(e.getMessage()), key -> new AtomicInteger())
                    .incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * One employee alone, once.
     *
     * @param pages gets every page as it came
     */
    static void rehearse(URI home, BiConsumer<String, byte[]> pages) throws IOException, InterruptedException {
        new Employee(client(), home, new Timings(), pages).takePart();
    }
}
