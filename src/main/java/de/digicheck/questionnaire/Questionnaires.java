package de.digicheck.questionnaire;

import java.util.List;
import java.util.Optional;

/** The questionnaires of an installation, at most one for each key and version. */
public record Questionnaires(List<Questionnaire> list) {

    public Questionnaires {
        list = List.copyOf(list);
    }

    /** The questionnaire of a key and version, if there is one. */
    public Optional<Questionnaire> find(String key, int version) {
        return list.stream()
                .filter(one -> one.key().equals(key) && one.version() == version)
                .findFirst();
    }
}
