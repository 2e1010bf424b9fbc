package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.Comparator;

/**
 * What is published of a group: the number of its respondents, or the score of an item, a goal or a field.
 *
 * @param key of the item, goal or field; empty for respondents
 */
public record FigureKey(Kind kind, String key) implements Comparable<FigureKey> {

    /** The number of people who answered at all. */
    public static final FigureKey RESPONDENTS = new FigureKey(Kind.RESPONDENTS, "");

    private static final Comparator<FigureKey> ORDER =
            Comparator.comparing(FigureKey::kind).thenComparing(FigureKey::key);

    /** What is counted. */
    public enum Kind {
        RESPONDENTS("respondents"),
        FIELD("field"),
        GOAL("goal"),
        ITEM("item"),
        /** The share of a code of an item; its key is {@code item/code}. */
        CODE("code");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** An item. */
    public static FigureKey of(ItemKey item) {
        return new FigureKey(Kind.ITEM, item.value());
    }

    /** A field. */
    public static FigureKey of(ActionFieldKey field) {
        return new FigureKey(Kind.FIELD, field.value());
    }

    /** A goal. */
    public static FigureKey of(GoalKey goal) {
        return new FigureKey(Kind.GOAL, goal.value());
    }

    /** One code of an item. */
    public static FigureKey of(ItemKey item, String code) {
        return new FigureKey(Kind.CODE, item + "/" + code);
    }

    /** {@code respondents}, {@code field/key}, {@code goal/key}, {@code item/key}, {@code code/item/code}. */
    public String id() {
        return kind == Kind.RESPONDENTS ? kind.word : kind.word + "/" + key;
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id();
    }
}
