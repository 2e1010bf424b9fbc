package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The submissions that this instance of the service is working on. */
public final class SubmissionsInFlight {

    private final Map<Sinks.Empty<Void>, CampaignKey> running = new ConcurrentHashMap<>();

    /** Does work and counts it from before it begins until it has ended; it goes on when the caller cancels. */
    <T> Mono<T> during(CampaignKey campaign, Supplier<Mono<T>> work) {
        return Mono.fromFuture(() -> counted(campaign, work).toFuture(), true);
    }

    private <T> Mono<T> counted(CampaignKey campaign, Supplier<Mono<T>> work) {
        Sinks.Empty<Void> end = Sinks.empty();
        running.put(end, campaign);
        return Mono.defer(work).doFinally(signal -> {
            running.remove(end);
            end.tryEmitEmpty();
        });
    }

    /** Ends when all that is running now has ended; what begins later does not matter. */
    Mono<Void> ended(CampaignKey campaign) {
        return Mono.defer(() -> {
            Set<Map.Entry<Sinks.Empty<Void>, CampaignKey>> now = Set.copyOf(running.entrySet());
            List<Mono<Void>> ends = now.stream()
                    .filter(entry -> entry.getValue().equals(campaign))
                    .map(entry -> entry.getKey().asMono())
                    .toList();
            return Mono.when(ends);
        });
    }
}
