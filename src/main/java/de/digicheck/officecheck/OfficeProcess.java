package de.digicheck.officecheck;

import de.digicheck.officecheck.CheckForm.CheckField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A process of an office, as its team describes it.
 *
 * @param id unique within its check, never used again
 * @param name never blank
 * @param applications in words
 * @param ratings 0 to {@value CheckField#HIGHEST}; a quality that is not rated is left out
 * @param note in words
 */
public record OfficeProcess(
        int id,
        String name,
        Volume volume,
        Flow flow,
        String applications,
        Map<Quality, Integer> ratings,
        Optional<WantedChange> change,
        Set<Obstacle> obstacles,
        String note) {

    /**
     * How much it is.
     *
     * @param cases a year, at least 0
     * @param minutes of work a case, at least 0
     */
    public record Volume(OptionalInt cases, OptionalInt minutes) {

        public Volume {
            requireCount(cases);
            requireCount(minutes);
        }
    }

    /**
     * How it runs.
     *
     * @param mediaBreaks of one case, at least 0
     * @param payment whether a fee is paid
     */
    public record Flow(Set<Channel> in, Set<Channel> out, OptionalInt mediaBreaks, boolean payment) {

        public Flow {
            in = Set.copyOf(in);
            out = Set.copyOf(out);
            requireCount(mediaBreaks);
        }
    }

    public OfficeProcess {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a process has a name");
        }
        if (ratings.values().stream().anyMatch(rating -> rating < 0 || rating > CheckField.HIGHEST)) {
            throw new IllegalArgumentException("a rating is outside 0 to " + CheckField.HIGHEST);
        }
        Map<Quality, Integer> copy = new EnumMap<>(Quality.class);
        copy.putAll(ratings);
        ratings = Collections.unmodifiableMap(copy);
        obstacles = Set.copyOf(obstacles);
    }

    /** The same under another id. */
    public OfficeProcess withId(int other) {
        return new OfficeProcess(other, name, volume, flow, applications, ratings, change, obstacles, note);
    }

    private static void requireCount(OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException("a count is negative");
        }
    }
}
