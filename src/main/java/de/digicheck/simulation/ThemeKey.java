package de.digicheck.simulation;

/** Key of a theme: of an action field, or of a section of the questionnaire where no mapping says more. */
public record ThemeKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
