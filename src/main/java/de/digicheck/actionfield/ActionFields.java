package de.digicheck.actionfield;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The action fields in their fixed order. Keys of fields and of goals are unique. */
public final class ActionFields {

    private final List<ActionField> fields;
    private final Optional<ActionFieldKey> learning;
    private final Map<GoalKey, ActionField> fieldOfGoal = new LinkedHashMap<>();

    /** Fields of which none is about learning. */
    public ActionFields(List<ActionField> fields) {
        this(fields, Optional.empty());
    }

    /** @param learning key of one of the fields */
    public ActionFields(List<ActionField> fields, Optional<ActionFieldKey> learning) {
        this.learning = learning;
        this.fields = List.copyOf(fields);
        if (fields.stream().map(ActionField::key).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("two action fields have the same key");
        }
        for (ActionField field : fields) {
            for (Goal goal : field.goals()) {
                if (fieldOfGoal.put(goal.key(), field) != null) {
                    throw new IllegalArgumentException("two goals have the key " + goal.key());
                }
            }
        }
    }

    /** All fields in order. */
    public List<ActionField> list() {
        return fields;
    }

    /** A field, if there is one of this key. */
    public Optional<ActionField> findField(ActionFieldKey key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field from which training needs are derived; empty where the town has named none. */
    public Optional<ActionFieldKey> learning() {
        return learning;
    }

    /** The field a goal belongs to, if there is such a goal. */
    public Optional<ActionField> findFieldOf(GoalKey goal) {
        return Optional.ofNullable(fieldOfGoal.get(goal));
    }
}
