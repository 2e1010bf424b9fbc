package de.digicheck.officecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is otherwise in one version of a check than in the one before. */
public sealed interface CheckChange {

    /**
     * Another step of a check field.
     *
     * @param before empty where it was open
     * @param after empty where it is open
     */
    record StepChange(String field, Optional<Integer> before, Optional<Integer> after) implements CheckChange {}

    /**
     * Other words under a topic.
     *
     * @param after empty where they are gone
     */
    record TextChange(String topic, Optional<String> after) implements CheckChange {}

    /**
     * A process that is new, described otherwise, or gone.
     *
     * @param before empty for a new one
     * @param after empty for one that is gone
     */
    record ProcessChange(Optional<OfficeProcess> before, Optional<OfficeProcess> after) implements CheckChange {}

    /** Everything that is otherwise: steps and topics in the order of their keys, then processes in the order of their ids. */
    static List<CheckChange> between(OfficeCheck before, OfficeCheck after) {
        List<CheckChange> changes = new ArrayList<>();
        for (String field : different(before.steps(), after.steps())) {
            changes.add(new StepChange(field, found(before.steps(), field), found(after.steps(), field)));
        }
        for (String topic : different(before.texts(), after.texts())) {
            changes.add(new TextChange(topic, found(after.texts(), topic)));
        }
        for (int id = 1; id <= Math.max(before.lastProcess(), after.lastProcess()); id++) {
            ProcessChange change = new ProcessChange(before.findProcess(id), after.findProcess(id));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static <T> Set<String> different(Map<String, T> before, Map<String, T> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return keys;
    }

    private static <T> Optional<T> found(Map<String, T> values, String key) {
        return Optional.ofNullable(values.get(key));
    }
}
