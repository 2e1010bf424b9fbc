package de.digicheck.shared;

/** Key of an item: a question, or a matrix row, that is answered by itself. */
public record ItemKey(String value) implements Comparable<ItemKey> {

    public ItemKey {
        Keys.require(value);
    }

    @Override
    public int compareTo(ItemKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
