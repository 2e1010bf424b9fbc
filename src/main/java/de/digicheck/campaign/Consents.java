package de.digicheck.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parties have said. Nothing is ever removed; what was said before the plan changed, or before somebody refused,
 * no longer counts.
 *
 * @param askedAt since when the parties are asked about the plan as it is
 * @param statements all of them, the oldest first
 * @param past how many of them no longer count, from the oldest on
 */
public record Consents(Instant askedAt, List<Statement> statements, int past) {

    public Consents {
        statements = List.copyOf(statements);
        if (past < 0 || past > statements.size()) {
            throw new IllegalArgumentException(past + " of " + statements.size() + " statements are past");
        }
    }

    /** Nobody has said anything yet. */
    public static Consents asked(Instant at) {
        return new Consents(at, List.of(), 0);
    }

    /** Those that count: positive, at most one of each party. */
    public List<Statement> valid() {
        return statements.subList(past, statements.size());
    }

    /** What a party has said and still counts. */
    public Optional<Statement> of(String party) {
        return valid().stream().filter(one -> one.party().equals(party)).findFirst();
    }

    /** The refusal or the conditions that led back to the draft, while nobody has said anything since. */
    public Optional<Statement> objection() {
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(statements.get(statements.size() - 1))
                        .filter(last -> !last.outcome().isPositive());
    }

    /** With one more; a positive one of a party that has already said so changes nothing, a negative one ends them all. */
    Consents with(Statement statement) {
        if (statement.outcome().isPositive() && of(statement.party()).isPresent()) {
            return this;
        }
        List<Statement> all = new ArrayList<>(statements);
        all.add(statement);
        return statement.outcome().isPositive()
                ? new Consents(askedAt, all, past)
                : new Consents(statement.at(), all, all.size());
    }

    /** Everybody is asked anew. */
    Consents anew(Instant at) {
        return new Consents(at, statements, statements.size());
    }
}
