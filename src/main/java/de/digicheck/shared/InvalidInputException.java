package de.digicheck.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used, with every finding; nothing was written. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidInputException(Findings findings) {
        super(findings.list().stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = findings.list();
    }

    /** All findings, warnings included. */
    public List<Finding> findings() {
        return findings;
    }
}
