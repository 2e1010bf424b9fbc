package de.digicheck.participation;

/** A campaign cannot be answered although it is open. */
public final class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnavailableException(String message) {
        super(message);
    }
}
