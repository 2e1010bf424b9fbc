package de.digicheck.officecheck.web;

import de.digicheck.officecheck.OfficeCheck;
import java.util.List;

/** A part of a check that is filled in and saved by itself. */
interface CheckSection {

    /** Its name in addresses. */
    String address();

    /** What it is called. */
    String title(Words words);

    /** What a check holds, as it stands in the controls. */
    Typed of(OfficeCheck check);

    /**
     * The questions with what was typed.
     *
     * @param stored what the latest version holds
     */
    List<Question> questions(Typed typed, Typed stored, Words words);

    /** What is wrong with what was typed, everything at once. */
    List<FormError> errors(Typed typed, Words words);

    /** The check with what was typed, which has no errors. */
    OfficeCheck apply(OfficeCheck check, Typed typed);
}
