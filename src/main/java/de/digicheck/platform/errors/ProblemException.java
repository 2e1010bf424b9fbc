package de.digicheck.platform.errors;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** A request that is refused: with problem details below {@code /api}, elsewhere with the error page of its status. */
public final class ProblemException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves the process
    private final ProblemType type;

    @SuppressWarnings("serial") // never leaves the process
    private final List<Violation> violations;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(HttpStatusCode.valueOf(type.status()), detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** What is wrong with the body, everything at once. */
    public List<Violation> violations() {
        return violations;
    }
}
