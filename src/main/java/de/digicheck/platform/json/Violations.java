package de.digicheck.platform.json;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.errors.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that a client learns all of it at once. */
public final class Violations {

    private final List<Violation> all = new ArrayList<>();

    /** Adds one. */
    public void add(String pointer, String code, String detail) {
        all.add(new Violation(pointer, code, detail));
    }

    /** Tells whether something of a place, or below it, is wrong. */
    public boolean isWrong(String pointer) {
        return all.stream()
                .anyMatch(one -> one.pointer().equals(pointer) || one.pointer().startsWith(pointer + "/"));
    }

    /** All, in the order in which they were found. */
    public List<Violation> list() {
        return List.copyOf(all);
    }

    /**
     * Goes on only when nothing is wrong.
     *
     * @throws ProblemException with everything that is wrong
     */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            String count = all.size() == 1 ? "one thing is" : all.size() + " things are";
            throw new ProblemException(ProblemType.INVALID_CONTENT, count + " wrong, see violations", all);
        }
    }
}
