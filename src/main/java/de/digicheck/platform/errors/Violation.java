package de.digicheck.platform.errors;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; empty for the whole
 * @param code stable, kebab-case
 * @param detail what is wrong and what to do, in English
 */
public record Violation(String pointer, String code, String detail) {

    /** The pointer to a member of what another pointer points to. */
    public static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
