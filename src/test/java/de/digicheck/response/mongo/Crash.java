package de.digicheck.response.mongo;

import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.Campaigns;
import de.digicheck.response.OpenResponses;
import de.digicheck.response.ResponseStores;
import de.digicheck.response.SealedCollections;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets one step of real stores fail, before or after it takes effect, and all that follow, as if the process had died. */
final class Crash {

    private final int fatalStep;
    private final boolean takesEffect;
    private final AtomicInteger steps = new AtomicInteger();

    /** What the dead process would have got. */
    static final class Dead extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Crash(int fatalStep, boolean takesEffect) {
        this.fatalStep = fatalStep;
        this.takesEffect = takesEffect;
    }

    /** Tells whether there were so many steps. */
    boolean happened() {
        return steps.get() >= fatalStep;
    }

    ResponseStores around(ResponseStores stores) {
        return new ResponseStores(
                around(Campaigns.class, stores.campaigns()),
                around(OpenResponses.class, stores.open()),
                around(SealedCollections.class, stores.sealed()),
                around(CampaignKeys.class, stores.keys()));
    }

    private <T> T around(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> step(real, method, arguments)));
    }

    private @Nullable Object step(Object real, Method method, Object @Nullable [] arguments) {
        if (method.getReturnType() == Mono.class) {
            return Mono.defer(() -> counted((Mono<?>) publisher(real, method, arguments)));
        }
        if (method.getReturnType() == Flux.class) {
            return Flux.defer(() -> counted((Flux<?>) publisher(real, method, arguments)));
        }
        int step = begin();
        Object result = call(real, method, arguments);
        end(step);
        return result;
    }

    private <T> Mono<T> counted(Mono<T> real) {
        int step = begin();
        return real.doOnSuccess(value -> end(step));
    }

    private <T> Flux<T> counted(Flux<T> real) {
        int step = begin();
        return real.doOnComplete(() -> end(step));
    }

    private int begin() {
        int step = steps.incrementAndGet();
        if (step > fatalStep || (step == fatalStep && !takesEffect)) {
            throw new Dead();
        }
        return step;
    }

    private void end(int step) {
        if (step >= fatalStep) {
            throw new Dead();
        }
    }

    private static Object publisher(Object real, Method method, Object @Nullable [] arguments) {
        return Objects.requireNonNull(call(real, method, arguments));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
