package de.digicheck.decision.web;

import java.util.List;
import java.util.stream.Collectors;

/** A body to choose, and in words what it can do. */
record BodyOption(String key, String label, String roles) {

    static List<BodyOption> of(DecisionWords words) {
        return words.bodies().list().stream()
                .map(body -> new BodyOption(
                        body.key(),
                        words.in(body.label()),
                        body.roles().stream()
                                .map(role -> words.text("decision.role." + role.word()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
