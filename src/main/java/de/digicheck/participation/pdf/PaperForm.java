package de.digicheck.participation.pdf;

import java.util.List;
import java.util.Optional;

/** A questionnaire as its template prints it. */
record PaperForm(
        String title,
        Optional<String> introduction,
        String municipality,
        String closes,
        Optional<String> contact,
        List<PaperSection> sections) {

    PaperForm {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param condition who answers it, in words
     */
    record PaperSection(
            String id, String title, Optional<String> text, Optional<String> condition, List<PaperQuestion> questions) {

        PaperSection {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param kind how it is answered: {@code row} (boxes in a row), {@code list}, {@code table}, {@code ranking},
     *     {@code number}, {@code lines} or {@code information}
     * @param number by which conditions name it; empty for a text without an answer
     * @param condition who answers it, in words
     * @param hint how to answer
     * @param choices to tick; heads of the columns of a table
     * @param rows of a table, or places of a ranking
     * @param lines how many lines to write on
     */
    record PaperQuestion(
            String kind,
            String number,
            String text,
            Optional<String> help,
            Optional<String> condition,
            Optional<String> hint,
            boolean required,
            List<String> choices,
            List<PaperRow> rows,
            int lines) {

        PaperQuestion {
            choices = List.copyOf(choices);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table, or a place of a ranking. */
    record PaperRow(String number, String text) {}
}
