package de.digicheck.decision;

import de.digicheck.decision.RefusedDecisionException.Reason;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Takes proposals through the bodies; each step is a new version. All methods end with a
 * {@link RefusedDecisionException} when the step is not possible, and then change nothing.
 */
public final class Deciding {

    /** So often somebody else may be faster to take a number. */
    private static final int TRIES = 10;

    private final ResolutionProposals proposals;
    private final DecisionSubjects subjects;
    private final Procedure procedure;
    private final Clock clock;

    public Deciding(ResolutionProposals proposals, DecisionSubjects subjects, CouncilBodies bodies, Clock clock) {
        this.proposals = proposals;
        this.subjects = subjects;
        this.procedure = new Procedure(bodies);
        this.clock = clock;
    }

    /** Writes a new proposal under the next number of the year. */
    public Mono<ProposalVersion> create(ProposalEntry entry, String by) {
        return problems(entry).flatMap(problems -> problems.isEmpty() ? numbered(entry, by) : refused(problems));
    }

    private Mono<List<DecisionProblem>> problems(ProposalEntry entry) {
        List<DecisionProblem> problems = procedure.problems(entry);
        return wrong(entry.subject(), "subject", "unknown-subject", problems);
    }

    /** Adds a problem where there is no such subject, or where it cannot be adopted. */
    private Mono<List<DecisionProblem>> wrong(
            Optional<DecisionSubject> subject, String field, String unknown, List<DecisionProblem> known) {
        if (subject.isEmpty()) {
            return Mono.just(known);
        }
        return subjects.has(subject.get())
                .flatMap(there -> there
                        ? subjects.isAdoptable(subject.get())
                                .map(possible -> possible ? Optional.<String>empty() : Optional.of("unconfirmed"))
                        : Mono.just(Optional.of(unknown)))
                .map(code -> {
                    List<DecisionProblem> all = new ArrayList<>(known);
                    code.ifPresent(some -> all.add(new DecisionProblem(field, some)));
                    return all;
                });
    }

    private static Mono<ProposalVersion> refused(List<DecisionProblem> problems) {
        return Mono.error(new RefusedDecisionException(problems));
    }

    private Mono<ProposalVersion> numbered(ProposalEntry entry, String by) {
        return Mono.defer(() -> nextNumber(today().getYear()))
                .map(number -> ResolutionProposal.draft(
                        number, entry.subject().orElseThrow(), entry.title(), entry.motion(), entry.isPublic()))
                .flatMap(draft -> add(1, by, ProposalStep.CREATED, draft))
                .retryWhen(Retry.max(TRIES).filter(Deciding::isNumberTaken));
    }

    private static boolean isNumberTaken(Throwable error) {
        return error instanceof RefusedDecisionException refused && refused.reason() == Reason.NUMBER_TAKEN;
    }

    private Mono<ProposalNumber> nextNumber(int year) {
        return proposals
                .list()
                .map(version -> version.proposal().number())
                .filter(number -> number.year() == year)
                .reduce(0, (highest, number) -> Math.max(highest, number.serial()))
                .map(highest -> new ProposalNumber(year, highest + 1));
    }

    /**
     * Enters the next sitting.
     *
     * @param seen number of the version that the step starts from
     */
    public Mono<ProposalVersion> enter(ProposalNumber number, int seen, SittingEntry entry, String by) {
        return seen(number, seen).flatMap(latest -> {
            List<DecisionProblem> problems = procedure.problems(latest.proposal(), entry);
            return problems.isEmpty()
                    ? next(latest, by, ProposalStep.SITTING, latest.proposal().withSitting(sitting(entry)))
                    : refused(problems);
        });
    }

    private static Sitting sitting(SittingEntry entry) {
        return Sitting.planned(
                entry.body(), entry.role().orElseThrow(), entry.day().orElseThrow());
    }

    /**
     * Records how the sitting that is waited for has ended. What is adopted becomes the baseline; should that fail once it is
     * recorded, the next follow-up makes up for it.
     *
     * @param seen number of the version that the step starts from
     */
    public Mono<ProposalVersion> record(ProposalNumber number, int seen, OutcomeEntry entry, String by) {
        return seen(number, seen).flatMap(latest -> problems(latest.proposal(), entry)
                .flatMap(problems -> problems.isEmpty() ? record(latest, entry, by) : refused(problems)));
    }

    private Mono<List<DecisionProblem>> problems(ResolutionProposal proposal, OutcomeEntry entry) {
        Optional<DecisionSubject> other = entry.adopted().isPresent()
                ? Optional.of(proposal.subject()
                        .withVersion(Math.max(1, entry.adopted().getAsInt())))
                : Optional.empty();
        return wrong(other, "adopted", "unknown-version", procedure.problems(proposal, entry, today()));
    }

    private Mono<ProposalVersion> record(ProposalVersion latest, OutcomeEntry entry, String by) {
        ResolutionProposal ended = latest.proposal().withResult(entry.result());
        return next(latest, by, ProposalStep.OUTCOME, ended)
                .flatMap(saved -> adopt(ended, by).thenReturn(saved));
    }

    private Mono<Void> adopt(ResolutionProposal ended, String by) {
        return Mono.justOrEmpty(ended.baseline()).flatMap(baseline -> subjects.adopt(baseline, ended, by));
    }

    /**
     * Writes what becomes of what was adopted.
     *
     * @param seen number of the version that the step starts from
     */
    public Mono<ProposalVersion> follow(ProposalNumber number, int seen, FollowUp followUp, String by) {
        return seen(number, seen)
                .flatMap(latest -> latest.proposal().stage() == Stage.ADOPTED
                        ? adopt(latest.proposal(), by)
                                .then(next(
                                        latest,
                                        by,
                                        ProposalStep.FOLLOW_UP,
                                        latest.proposal().withFollowUp(followUp)))
                        : refused(List.of(new DecisionProblem(DecisionProblem.WHOLE, "not-adopted"))));
    }

    /**
     * Lets a proposal appear on public pages, or no longer.
     *
     * @param seen number of the version that the step starts from
     */
    public Mono<ProposalVersion> show(ProposalNumber number, int seen, boolean isPublic, String by) {
        ProposalStep step = isPublic ? ProposalStep.MADE_PUBLIC : ProposalStep.MADE_NON_PUBLIC;
        return seen(number, seen)
                .flatMap(latest -> next(latest, by, step, latest.proposal().withPublic(isPublic)));
    }

    /** The latest version of a proposal. */
    public Mono<ProposalVersion> get(ProposalNumber number) {
        return proposals
                .find(number)
                .switchIfEmpty(Mono.error(() -> new RefusedDecisionException(Reason.UNKNOWN, "no proposal " + number)));
    }

    private Mono<ProposalVersion> seen(ProposalNumber number, int seen) {
        return get(number)
                .flatMap(latest -> latest.number() == seen
                        ? Mono.just(latest)
                        : Mono.error(new RefusedDecisionException(
                                Reason.CHANGED_MEANWHILE,
                                "version " + seen + " was seen, the latest is " + latest.number())));
    }

    private Mono<ProposalVersion> next(
            ProposalVersion latest, String by, ProposalStep step, ResolutionProposal proposal) {
        return proposal.equals(latest.proposal()) ? Mono.just(latest) : add(latest.number() + 1, by, step, proposal);
    }

    private Mono<ProposalVersion> add(int number, String by, ProposalStep step, ResolutionProposal proposal) {
        return proposals.add(new ProposalVersion(number, clock.instant(), by, step, proposal));
    }

    /** Today, in German time. */
    public LocalDate today() {
        return GermanTime.today(clock);
    }
}
