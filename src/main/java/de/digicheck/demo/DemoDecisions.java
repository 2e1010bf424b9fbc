package de.digicheck.demo;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.CouncilBody;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.FollowUp;
import de.digicheck.decision.Outcome;
import de.digicheck.decision.OutcomeEntry;
import de.digicheck.decision.Progress;
import de.digicheck.decision.ProposalEntry;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.Publishing;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.decision.SittingEntry;
import de.digicheck.decision.SittingRole;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes some outlines of the demonstration town to its bodies: one is adopted, one was put off, one is not public. */
final class DemoDecisions implements DemoPart {

    private static final String BY = "demo";
    private static final int LONG_AGO = 60;
    private static final int RECENTLY = 20;
    private static final int AHEAD = 14;
    private static final int HALF_A_YEAR = 180;

    private final Deciding deciding;
    private final Publishing publishing;
    private final ResolutionProposals proposals;
    private final ProjectOutlines outlines;
    private final CouncilBodies bodies;

    DemoDecisions(
            Deciding deciding,
            Publishing publishing,
            ResolutionProposals proposals,
            ProjectOutlines outlines,
            CouncilBodies bodies) {
        this.deciding = deciding;
        this.publishing = publishing;
        this.proposals = proposals;
        this.outlines = outlines;
        this.bodies = bodies;
    }

    /** Loads the decisions where there are none yet. */
    @Override
    public Mono<Void> load() {
        Optional<String> before = body(SittingRole.PRELIMINARY);
        Optional<String> deciders = body(SittingRole.DECISION);
        return before.isEmpty() || deciders.isEmpty()
                ? Mono.empty()
                : proposals
                        .list()
                        .hasElements()
                        .filter(loaded -> !loaded)
                        .flatMap(none -> outlines.list().take(3).collectList())
                        .flatMap(some -> load(some, before.get(), deciders.get()));
    }

    /** The last body that has a role: the nearer to the council, the later it stands. */
    private Optional<String> body(SittingRole role) {
        return bodies.list().stream()
                .filter(body -> body.roles().contains(role))
                .map(CouncilBody::key)
                .reduce((one, later) -> later);
    }

    private Mono<Void> load(List<OutlineVersion> some, String before, String deciders) {
        return Flux.fromIterable(some)
                .index()
                .concatMap(one -> switch (one.getT1().intValue()) {
                    case 0 -> adopted(one.getT2(), before, deciders);
                    case 1 -> putOff(one.getT2(), deciders);
                    default -> ahead(one.getT2(), before);
                })
                .then(publishing.set(true, BY));
    }

    private Mono<ProposalVersion> adopted(OutlineVersion outline, String before, String deciders) {
        LocalDate today = deciding.today();
        return propose(outline, true)
                .flatMap(one -> sits(one, before, SittingRole.PRELIMINARY, today.minusDays(LONG_AGO)))
                .flatMap(one -> ends(one, Outcome.NOTED, "", ""))
                .flatMap(one -> sits(one, deciders, SittingRole.DECISION, today.minusDays(RECENTLY)))
                .flatMap(one -> ends(
                        one,
                        Outcome.ADOPTED_AMENDED,
                        "Der Rat will jedes Jahr erfahren, wie weit die Umsetzung ist.",
                        one.proposal().motion() + " Über den Stand wird jährlich berichtet."))
                .flatMap(one -> deciding.follow(one.proposal().number(), one.number(), followUp(today), BY));
    }

    private static FollowUp followUp(LocalDate today) {
        TreeMap<FiscalYear, String> notes = new TreeMap<>();
        notes.put(new FiscalYear(today.getYear()), "Die Vergabe ist vorbereitet, die Stelle ist besetzt.");
        return new FollowUp(
                Progress.RUNNING,
                List.of(
                        new FollowUp.Milestone(
                                "Auftrag beginnt",
                                today.minusDays(AHEAD),
                                Optional.empty(),
                                Optional.of(today.minusDays(AHEAD))),
                        new FollowUp.Milestone(
                                "Erstes Amt arbeitet damit",
                                today.plusDays(HALF_A_YEAR),
                                Optional.of(today.plusDays(HALF_A_YEAR + AHEAD)),
                                Optional.empty())),
                notes);
    }

    private Mono<ProposalVersion> putOff(OutlineVersion outline, String deciders) {
        LocalDate today = deciding.today();
        return propose(outline, true)
                .flatMap(one -> sits(one, deciders, SittingRole.DECISION, today.minusDays(RECENTLY)))
                .flatMap(one -> ends(one, Outcome.POSTPONED, "Die Kosten der Folgejahre fehlten.", ""));
    }

    private Mono<ProposalVersion> ahead(OutlineVersion outline, String before) {
        return propose(outline, false)
                .flatMap(one -> sits(
                        one, before, SittingRole.PRELIMINARY, deciding.today().plusDays(AHEAD)));
    }

    private Mono<ProposalVersion> propose(OutlineVersion outline, boolean isPublic) {
        String label = outline.outline().heading().label().in(Language.GERMAN);
        return deciding.create(
                new ProposalEntry(
                        Optional.of(new DecisionSubject.Outline(outline.key(), outline.number())),
                        label,
                        "Die Verwaltung wird beauftragt, das Projekt „" + label + "“ umzusetzen.",
                        isPublic),
                BY);
    }

    private Mono<ProposalVersion> sits(ProposalVersion one, String body, SittingRole role, LocalDate day) {
        return deciding.enter(
                one.proposal().number(), one.number(), new SittingEntry(body, Optional.of(role), Optional.of(day)), BY);
    }

    private Mono<ProposalVersion> ends(ProposalVersion one, Outcome outcome, String reason, String amendment) {
        OutcomeEntry entry = new OutcomeEntry(Optional.of(outcome), reason, amendment, OptionalInt.empty(), "");
        return deciding.record(one.proposal().number(), one.number(), entry, BY);
    }
}
