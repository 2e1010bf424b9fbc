package de.digicheck.review;

import de.digicheck.shared.ActionFieldKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The review of a part as its entries leave it. An open review never blocks anything.
 *
 * @param needs the needs that are to be judged, the greatest first
 * @param entries all of them, the first one first
 */
public record Review(List<ActionFieldKey> needs, List<ReviewEntry> entries) {

    /** A review should be signed off so many days after the release; ours. */
    public static final int DAYS = 28;

    public Review {
        needs = List.copyOf(needs);
        entries = List.copyOf(entries);
    }

    /** The day by which a review should be signed off. */
    public static LocalDate dueAfter(LocalDate released) {
        return released.plusDays(DAYS);
    }

    /** The latest judgement of a need. */
    public Optional<Said<Statement.Judgement>> judgementOf(ActionFieldKey field) {
        return latest(said(Statement.Judgement.class)
                .filter(one -> one.statement().field().equals(field)));
    }

    /** The latest target value of a field. */
    public Optional<Said<Statement.Target>> targetOf(ActionFieldKey field) {
        return latest(said(Statement.Target.class)
                .filter(one -> one.statement().field().equals(field)));
    }

    /** The remarks on a figure, the first one first. */
    public List<Said<Statement.Remark>> remarksOn(Subject subject) {
        return remarks()
                .filter(one -> one.statement().subject().equals(subject))
                .toList();
    }

    /** All remarks. */
    public Stream<Said<Statement.Remark>> remarks() {
        return said(Statement.Remark.class);
    }

    /** The projects that were proposed. */
    public List<Said<Statement.Proposal>> proposals() {
        return said(Statement.Proposal.class).toList();
    }

    /** The latest sign-off; what is said afterwards does not open the review again. */
    public Optional<Said<Statement.SignOff>> signOff() {
        return latest(said(Statement.SignOff.class));
    }

    /** What there is to do, in this order: judge the needs, say what the figures do not, propose, sign off. */
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        if (!needs.isEmpty()) {
            boolean judged = needs.stream().allMatch(need -> judgementOf(need).isPresent());
            tasks.add(new Task(Task.Kind.NEEDS, judged));
        }
        tasks.add(new Task(Task.Kind.REMARKS, remarks().findAny().isPresent()));
        tasks.add(new Task(Task.Kind.PROPOSAL, !proposals().isEmpty()));
        tasks.add(new Task(Task.Kind.SIGN_OFF, signOff().isPresent()));
        return tasks;
    }

    private static <T extends Statement> Optional<Said<T>> latest(Stream<Said<T>> all) {
        return all.reduce((before, after) -> after);
    }

    private <T extends Statement> Stream<Said<T>> said(Class<T> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.statement()))
                .map(entry -> new Said<>(entry, kind.cast(entry.statement())));
    }

    /** A statement of a kind, with its entry. */
    public record Said<T extends Statement>(ReviewEntry entry, T statement) {}

    /** Something to do in a review; remarks and proposals are as one likes. */
    public record Task(Kind kind, boolean done) {

        /** What is to be done. */
        public enum Kind {
            NEEDS,
            REMARKS,
            PROPOSAL,
            SIGN_OFF
        }
    }
}
