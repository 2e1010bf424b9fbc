package de.digicheck.response.mongo;

import de.digicheck.response.EncryptedResponse;
import de.digicheck.response.FreeTextAnswer;
import de.digicheck.response.OpenResponses;
import de.digicheck.response.ResponseId;
import de.digicheck.response.ResponseStores;
import de.digicheck.response.SealedCollections;
import de.digicheck.response.SealedRow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Real stores that give everything in the order in which it was put in, which not every store does, and that take
 * responses only once a gate is open.
 */
final class WatchedStores {

    private final List<ResponseId> arrivals = Collections.synchronizedList(new ArrayList<>());
    private final List<SealedRow> answers = new ArrayList<>();
    private final List<FreeTextAnswer> texts = new ArrayList<>();
    private final Mono<Void> gate;

    WatchedStores(Mono<Void> gate) {
        this.gate = gate;
    }

    /** The sealed texts in the order in which they were added. */
    List<FreeTextAnswer> texts() {
        return texts;
    }

    ResponseStores around(ResponseStores stores) {
        OpenResponses open = proxy(OpenResponses.class, (method, arguments) -> open(stores.open(), method, arguments));
        SealedCollections sealed =
                proxy(SealedCollections.class, (method, arguments) -> sealed(stores.sealed(), method, arguments));
        return new ResponseStores(stores.campaigns(), open, sealed, stores.keys());
    }

    private interface Call {
        @Nullable
        Object make(Method method, @Nullable Object[] arguments);
    }

    private static <T> T proxy(Class<T> port, Call call) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call.make(method, arguments == null ? new Object[0] : arguments)));
    }

    private @Nullable Object open(OpenResponses real, Method method, @Nullable Object[] arguments) {
        if (method.getName().equals("ids")) {
            return Flux.fromIterable(List.copyOf(arrivals));
        }
        if (method.getName().equals("add") && arguments[1] instanceof EncryptedResponse response) {
            arrivals.add(response.id());
            return gate.then(Mono.defer(() -> (Mono<?>) call(real, method, arguments)));
        }
        return call(real, method, arguments);
    }

    private @Nullable Object sealed(SealedCollections real, Method method, @Nullable Object[] arguments) {
        if (method.getName().equals("read")) {
            return Flux.fromIterable(answers);
        }
        if (method.getName().startsWith("add") && arguments[1] instanceof List<?> added) {
            added.forEach(this::remember);
        }
        return call(real, method, arguments);
    }

    private void remember(Object added) {
        if (added instanceof SealedRow row) {
            answers.add(row);
        } else if (added instanceof FreeTextAnswer text) {
            texts.add(text);
        }
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
