package de.digicheck.shared;

/**
 * Where a finding was made.
 *
 * @param file the file as the user named it
 * @param line line, counted from 1
 * @param column in YAML the character, in CSV the field; counted from 1
 */
public record Place(String file, int line, int column) {

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    /** The first character of a file. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
