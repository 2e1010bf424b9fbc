package de.digicheck.campaign;

import de.digicheck.campaign.Progress.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * The works of transitions that this instance carries out, with their progress. A work goes on when nobody waits for it any
 * more, and who asks for it while it runs waits for the same run. Nothing of it is stored: after a restart no work is running.
 */
public final class RunningWorks {

    private final Consumer<Throwable> log;
    private final Map<CampaignKey, Run> running = new ConcurrentHashMap<>();
    private final Map<CampaignKey, Failure> failures = new ConcurrentHashMap<>();

    /**
     * Runs nothing yet.
     *
     * @param log is told why a work failed, which nobody may be waiting for
     */
    public RunningWorks(Consumer<Throwable> log) {
        this.log = log;
    }

    /** Takes down how far a work is. */
    public interface Report {

        /** A stage that cannot be measured has begun. */
        void at(Stage stage);

        /** A stage is so far. */
        void at(Stage stage, long done, long all);
    }

    /**
     * A work that ended without reaching its state; the last one of a campaign.
     *
     * @param to the state that it did not reach
     */
    public record Failure(CampaignState to, Throwable cause) {}

    /** A work that is being carried out. */
    private static final class Run implements Report {

        private final CampaignState to;
        private final long begin = System.nanoTime();
        private final CompletableFuture<Campaign> outcome = new CompletableFuture<>();
        private volatile Progress progress;

        Run(CampaignState to, Stage first) {
            this.to = to;
            this.progress = Progress.at(to, first);
        }

        @Override
        public void at(Stage stage) {
            progress = Progress.at(to, stage);
        }

        @Override
        public void at(Stage stage, long done, long all) {
            progress = Progress.at(to, stage, done, all);
        }

        boolean takesLongerThan(Duration time) {
            return System.nanoTime() - begin > time.toNanos();
        }
    }

    /**
     * Carries out a work, or joins the one that is being carried out.
     *
     * @param first the stage that the work begins with
     * @param work is given where to report its progress
     * @param unused called instead of the work when another one is joined
     */
    public Mono<Campaign> run(
            Campaign campaign, CampaignState to, Stage first, Function<Report, Mono<Campaign>> work, Runnable unused) {
        return Mono.fromFuture(() -> join(campaign.key(), new Run(to, first), work, unused), true);
    }

    private CompletableFuture<Campaign> join(
            CampaignKey campaign, Run fresh, Function<Report, Mono<Campaign>> work, Runnable unused) {
        Run known = running.putIfAbsent(campaign, fresh);
        if (known != null) {
            unused.run();
            return known.outcome;
        }
        failures.remove(campaign);
        Mono.defer(() -> work.apply(fresh))
                .doOnError(error -> {
                    failures.put(campaign, new Failure(fresh.to, error));
                    log.accept(error);
                })
                .doFinally(signal -> running.remove(campaign))
                .subscribe(fresh.outcome::complete, fresh.outcome::completeExceptionally);
        return fresh.outcome;
    }

    /** How far the work is that is being carried out for a campaign; empty when none is. */
    public Optional<Progress> progress(CampaignKey campaign) {
        return Optional.ofNullable(running.get(campaign)).map(run -> run.progress);
    }

    /** Why the last work for a campaign failed; empty when none has, or another one was begun. */
    public Optional<Failure> failure(CampaignKey campaign) {
        return Optional.ofNullable(failures.get(campaign));
    }

    /** Tells whether a work has been running for longer than this. */
    public boolean isSlow(CampaignKey campaign, Duration time) {
        return Optional.ofNullable(running.get(campaign))
                .filter(run -> run.takesLongerThan(time))
                .isPresent();
    }
}
