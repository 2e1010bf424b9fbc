package de.digicheck.platform.security;

/** Somebody else changes accounts at this moment. */
public final class AccountsBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountsBusyException() {
        super("accounts are being changed by somebody else; try again");
    }
}
