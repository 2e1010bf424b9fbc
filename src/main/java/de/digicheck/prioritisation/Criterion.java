package de.digicheck.prioritisation;

import de.digicheck.shared.LocalizedText;
import java.util.Arrays;
import java.util.Optional;

/** Criterion (<i>Kriterium</i>) of benefit; each is scored 0…100, high is good. */
public enum Criterion {
    /** C1: need of the staff survey that the project removes, computed. */
    SURVEY_NEED("survey-need", "Bedarf aus der Befragung", "Need found by the survey"),
    /** C2: makes the town more citizen-friendly, rated. */
    CITIZEN_FRIENDLINESS("citizen-friendliness", "Bürgerfreundlichkeit", "Citizen-friendliness"),
    /** C3: makes the town more efficient, rated. */
    EFFICIENCY("efficiency", "Effizienz", "Efficiency"),
    /** C4: foundation for other projects, computed. */
    FOUNDATION("foundation", "Grundlage für andere Projekte", "Foundation for other projects");

    private final String key;
    private final String german;
    private final String english;

    Criterion(String key, String german, String english) {
        this.key = key;
        this.german = german;
        this.english = english;
    }

    /** The criterion of a key, if there is one. */
    public static Optional<Criterion> find(String key) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.key.equals(key))
                .findFirst();
    }

    /** Key in YAML and JSON. */
    public String key() {
        return key;
    }

    /** Name for readers. */
    public LocalizedText label() {
        return LocalizedText.of(german, english);
    }

    @Override
    public String toString() {
        return key;
    }
}
