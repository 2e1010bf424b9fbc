package de.digicheck.participation.web;

import java.util.List;
import java.util.Optional;

/**
 * A question as its template shows it.
 *
 * @param kind which controls: {@code radio}, {@code checkbox}, {@code groups}, {@code ranking}, {@code number},
 *     {@code short}, {@code long} or {@code information}
 * @param hints how to answer
 * @param hintId id of the hints, where there are any
 * @param scale whether the choices are steps of a scale, and may stand in a row
 * @param described slot for what describes the question as a whole
 */
record QuestionView(
        String kind,
        String key,
        String text,
        Optional<String> help,
        List<String> hints,
        Optional<String> hintId,
        boolean required,
        boolean scale,
        String described,
        List<Group> groups) {

    QuestionView {
        hints = List.copyOf(hints);
        groups = List.copyOf(groups);
    }

    /**
     * Controls that belong together.
     *
     * @param label what they ask, where there are several groups
     * @param id of the first control
     * @param error slot for the error
     * @param described slot for what describes them
     * @param content slot for the value of a text control
     */
    record Group(
            String control,
            String label,
            String id,
            String error,
            String described,
            String content,
            List<Choice> choices) {

        Group {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One choice.
     *
     * @param slot for the mark that it is chosen
     */
    record Choice(String id, String value, String label, String slot) {}
}
