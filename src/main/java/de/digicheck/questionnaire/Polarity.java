package de.digicheck.questionnaire;

/** What agreement with an item means. A stored property of the item; answers are never recoded where they are stored. */
public enum Polarity {
    /** Agreement means that things are fine. */
    POSITIVE,
    /** Agreement means a problem. */
    NEGATIVE
}
