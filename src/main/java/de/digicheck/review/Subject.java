package de.digicheck.review;

import de.digicheck.shared.Keys;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a remark is about.
 *
 * @param key of the field, goal or item; empty for the whole part
 */
public record Subject(Kind kind, String key) {

    /** The part as a whole. */
    public static final Subject PART = new Subject(Kind.PART, "");

    /** What kind of figure. */
    public enum Kind {
        PART,
        FIELD,
        GOAL,
        ITEM;

        /** The word in addresses and in the store. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subject {
        if (kind == Kind.PART ? !key.isEmpty() : !Keys.isKey(key)) {
            throw new IllegalArgumentException("a figure is named by its key, the part by nothing");
        }
    }

    /** As it is written in forms and in the store: {@code field:infrastructure}, {@code part}. */
    public String text() {
        return kind == Kind.PART ? kind.word() : kind.word() + ":" + key;
    }

    /** What a text names; nothing where it names no figure. */
    public static Optional<Subject> read(String text) {
        if (text.equals(Kind.PART.word())) {
            return Optional.of(PART);
        }
        return Stream.of(Kind.FIELD, Kind.GOAL, Kind.ITEM)
                .filter(kind -> text.startsWith(kind.word() + ":"))
                .filter(kind -> Keys.isKey(text.substring(kind.word().length() + 1)))
                .map(kind -> new Subject(kind, text.substring(kind.word().length() + 1)))
                .findFirst();
    }
}
