package de.digicheck.decision;

import java.util.List;
import java.util.Optional;

/** The bodies of a town, in the order of its configuration; none where the town has not named them yet. */
public record CouncilBodies(List<CouncilBody> list) {

    /** No bodies: no sitting can be entered. */
    public static final CouncilBodies NONE = new CouncilBodies(List.of());

    public CouncilBodies {
        list = List.copyOf(list);
        if (list.stream().map(CouncilBody::key).distinct().count() != list.size()) {
            throw new IllegalArgumentException("two bodies of one key");
        }
    }

    /** The body of a key, if there is one. */
    public Optional<CouncilBody> find(String key) {
        return list.stream().filter(body -> body.key().equals(key)).findFirst();
    }
}
