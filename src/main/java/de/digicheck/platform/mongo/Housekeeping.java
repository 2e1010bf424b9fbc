package de.digicheck.platform.mongo;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Work on a store at the start and then again and again, until the service stops. What fails is logged and tried again. */
public final class Housekeeping implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Duration every;
    private final String failure;
    private final Supplier<? extends Mono<?>> work;
    private final Disposable.Swap running = Disposables.swap();

    /**
     * Work.
     *
     * @param every from one start to the next; one that falls into work that still runs is left out
     * @param failure what could not be done, as a sentence for the log
     */
    public Housekeeping(Duration every, String failure, Supplier<? extends Mono<?>> work) {
        this.every = every;
        this.failure = failure;
        this.work = work;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        running.update(Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .concatMap(tick -> Mono.defer(work).then().onErrorResume(error -> {
                    LOG.error("{}; trying again later", failure, error);
                    return Mono.empty();
                }))
                .subscribe());
    }

    @Override
    public void destroy() {
        running.dispose();
    }
}
