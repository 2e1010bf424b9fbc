package de.digicheck.decision.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.decision.DecisionPublication;
import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.FollowUp;
import de.digicheck.decision.Outcome;
import de.digicheck.decision.Progress;
import de.digicheck.decision.ProposalNumber;
import de.digicheck.decision.ProposalStep;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.RefusedDecisionException;
import de.digicheck.decision.RefusedDecisionException.Reason;
import de.digicheck.decision.ResolutionProposal;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.decision.Sitting;
import de.digicheck.decision.SittingResult;
import de.digicheck.decision.SittingRole;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@EveryStore
class MongoResolutionProposalsTest {

    private static final ProposalNumber NUMBER = new ProposalNumber(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final ResolutionProposals proposals;
    private final DecisionPublication publication;

    MongoResolutionProposalsTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        proposals = new MongoResolutionProposals(database.getCollection("proposals"));
        publication = new MongoDecisionPublication(database.getCollection("publication"));
    }

    @Test
    void keepsEveryVersionAsItWas() {
        ResolutionProposal draft = draft();
        ResolutionProposal waiting = draft.withSitting(Sitting.planned("council", SittingRole.DECISION, DAY));
        ResolutionProposal adopted = waiting.withResult(
                new SittingResult(Outcome.ADOPTED_AMENDED, "Gut", Optional.of("Anders"), OptionalInt.of(4), "12 : 3"));
        ResolutionProposal followed = adopted.withFollowUp(new FollowUp(
                Progress.RUNNING,
                List.of(
                        new FollowUp.Milestone("Start", DAY, Optional.of(DAY.plusDays(3)), Optional.empty()),
                        new FollowUp.Milestone("Ende", DAY.plusDays(9), Optional.empty(), Optional.of(DAY))),
                new TreeMap<>(Map.of(new FiscalYear(2027), "läuft"))));
        List<ProposalVersion> versions = List.of(
                version(1, ProposalStep.CREATED, draft),
                version(2, ProposalStep.SITTING, waiting),
                version(3, ProposalStep.OUTCOME, adopted),
                version(4, ProposalStep.FOLLOW_UP, followed));
        versions.forEach(version -> all(proposals.add(version)));

        assertThat(all(proposals.versionsOf(NUMBER))).isEqualTo(versions);
        assertThat(all(proposals.find(NUMBER))).containsExactly(versions.get(3));
        assertThat(all(proposals.list())).containsExactly(versions.get(3));
        assertThat(all(proposals.find(new ProposalNumber(2026, 2)))).isEmpty();
    }

    @Test
    void keepsRoadmapsToo() {
        ProposalVersion version = version(
                1,
                ProposalStep.CREATED,
                ResolutionProposal.draft(NUMBER, new DecisionSubject.Roadmap(2), "Fahrplan", "Er gilt.", false));
        all(proposals.add(version));
        assertThat(all(proposals.find(NUMBER))).containsExactly(version);
    }

    @Test
    void refusesWhatStartsFromAnOldVersion() {
        all(proposals.add(version(1, ProposalStep.CREATED, draft())));
        all(proposals.add(version(2, ProposalStep.MADE_PUBLIC, draft().withPublic(true))));

        assertRefused(Reason.NUMBER_TAKEN, version(1, ProposalStep.CREATED, draft()));
        assertRefused(Reason.CHANGED_MEANWHILE, version(2, ProposalStep.MADE_PUBLIC, draft()));
        assertRefused(Reason.CHANGED_MEANWHILE, version(4, ProposalStep.MADE_PUBLIC, draft()));
        assertThat(all(proposals.versionsOf(NUMBER))).hasSize(2);
    }

    @Test
    void letsOneOfManyChangesThrough() {
        all(proposals.add(version(1, ProposalStep.CREATED, draft())));
        List<Boolean> kept = all(Flux.range(1, 8).flatMap(one -> proposals
                .add(version(2, ProposalStep.MADE_PUBLIC, draft()))
                .thenReturn(true)
                .onErrorResume(RefusedDecisionException.class, refused -> Mono.just(false))));
        assertThat(kept).hasSize(8).containsOnlyOnce(true);
        assertThat(all(proposals.versionsOf(NUMBER))).hasSize(2);
    }

    @Test
    void isNotPublishedUntilSomebodySaysSo() {
        assertThat(all(publication.isOn())).containsExactly(false);
        all(publication.set(true));
        assertThat(all(publication.isOn())).containsExactly(true);
        all(publication.set(false));
        assertThat(all(publication.isOn())).containsExactly(false);
    }

    private void assertRefused(Reason reason, ProposalVersion version) {
        assertThatThrownBy(() -> all(proposals.add(version)))
                .isInstanceOfSatisfying(RefusedDecisionException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static ResolutionProposal draft() {
        return ResolutionProposal.draft(
                NUMBER, new DecisionSubject.Outline(new ProjectKey("dms"), 3), "E-Akte", "Sie kommt.", false);
    }

    private static ProposalVersion version(int number, ProposalStep step, ResolutionProposal proposal) {
        return new ProposalVersion(number, Instant.EPOCH, "cdo", step, proposal);
    }
}
