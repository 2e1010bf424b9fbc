package de.digicheck.platform.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was made for some keys; of more than a fixed number, those that were asked for least recently are forgotten. */
public final class Recent<K, V> {

    private final Map<K, V> values;

    /** @param most how many are kept, at least 1 */
    public Recent(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(most, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** What is kept for a key. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Keeps a value in the place of the one before. */
    public V keep(K key, V value) {
        values.put(key, value);
        return value;
    }
}
