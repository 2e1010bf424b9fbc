package de.digicheck.participation;

import java.util.List;

/** What somebody gives as the answer to one item, before it is checked; a form and a program give the same. */
sealed interface Given {

    /** One value: a code, a number, a text, {@code dk} or {@code na}; empty = no answer. */
    record One(String value) implements Given {}

    /** Several values: chosen options, or options in the order of their ranks, where an empty value is a free rank. */
    record Several(List<String> values) implements Given {

        public Several {
            values = List.copyOf(values);
        }
    }

    /** Importance and satisfaction; empty = no answer. */
    record Pair(String importance, String satisfaction) implements Given {}

    /**
     * Something that cannot be an answer to this item.
     *
     * @param code of the violation
     */
    record Wrong(String code) implements Given {}
}
