package de.digicheck.officecheck;

import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What an office is asked (<i>Bogen des DigiChecks</i>).
 *
 * @param version such as the year; a check keeps the answers to keys that a later version no longer has
 * @param minutesPerBreak so long one media break of a case is assumed to take, in minutes
 * @param areas in the order of the pages, each key once
 * @param topics questions that are answered in words
 * @param components what an office can need, and the rules by which it is needed
 */
public record CheckForm(
        String key,
        int version,
        LocalizedText title,
        int minutesPerBreak,
        List<CheckArea> areas,
        List<Topic> topics,
        List<Component> components) {

    /** Asks nothing: a town that has no form. */
    public static final CheckForm NONE = new CheckForm(
            "digicheck", 1, LocalizedText.of("DigiCheck", "DigiCheck"), 0, List.of(), List.of(), List.of());

    public CheckForm {
        areas = List.copyOf(areas);
        topics = List.copyOf(topics);
        components = List.copyOf(components);
        if (minutesPerBreak < 0) {
            throw new IllegalArgumentException("a media break takes no negative time");
        }
    }

    /**
     * Check fields that are answered on one page.
     *
     * @param fields each key once in the whole form
     */
    public record CheckArea(String key, LocalizedText label, List<CheckField> fields) {

        public CheckArea {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Check field (<i>Prüffeld</i>).
     *
     * @param steps what each step from 0 to {@value #HIGHEST} looks like in an office
     */
    public record CheckField(String key, LocalizedText label, LocalizedText question, List<LocalizedText> steps) {

        /** The highest step; the lowest is 0. */
        public static final int HIGHEST = 4;

        public CheckField {
            steps = List.copyOf(steps);
            if (steps.size() != HIGHEST + 1) {
                throw new IllegalArgumentException("a check field has " + (HIGHEST + 1) + " steps");
            }
        }
    }

    /** A question that is answered in words. */
    public record Topic(String key, LocalizedText label, LocalizedText hint) {}

    /**
     * A component that an office can need (<i>Baustein</i>), such as a document management system.
     *
     * @param fields needed where one of these is answered and not higher
     * @param signs needed where a process shows one of these
     */
    public record Component(String key, LocalizedText label, List<FieldLimit> fields, List<ProcessSign> signs) {

        public Component {
            fields = List.copyOf(fields);
            signs = List.copyOf(signs);
        }
    }

    /** A check field, and the step up to which something is needed. */
    public record FieldLimit(String field, int atMost) {}

    /** All check fields in order. */
    public List<CheckField> fields() {
        return areas.stream().flatMap(area -> area.fields().stream()).toList();
    }

    /** The area of a key. */
    public Optional<CheckArea> findArea(String area) {
        return areas.stream().filter(one -> one.key().equals(area)).findFirst();
    }
}
