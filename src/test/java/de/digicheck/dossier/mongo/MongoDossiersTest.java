package de.digicheck.dossier.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.ChosenSection;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierDraft;
import de.digicheck.dossier.DossierHash;
import de.digicheck.dossier.DossierStep;
import de.digicheck.dossier.Dossiers;
import de.digicheck.dossier.Frozen;
import de.digicheck.dossier.Paper;
import de.digicheck.dossier.Papers;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.dossier.Section;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.Share;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@EveryStore
class MongoDossiersTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private final Dossiers dossiers;

    MongoDossiersTest(MongoStore store) {
        dossiers = new MongoDossiers(store.newDatabase().getCollection("dossiers"));
    }

    private static Dossier.Stamp stamp(int revision, DossierStep step) {
        return new Dossier.Stamp(revision, step, AT, "cdo");
    }

    private static Dossier draft(int revision, DossierStep step, String title) {
        DossierDraft draft = new DossierDraft(
                title,
                Optional.of("council"),
                DAY,
                "Vorweg",
                List.of(new ChosenSection(new SectionSource(SectionKind.ROADMAP, "2"), "Dazu")),
                "Zustimmen");
        return new Dossier(1, OptionalInt.of(7), stamp(revision, step), draft, Optional.empty(), List.of());
    }

    private static Dossier frozen(String sentence) {
        Dossier draft = draft(2, DossierStep.FROZEN, "Rat");
        Block.Dot dot = new Block.Dot(
                "Feld", "58", "52–64", OptionalDouble.of(58.25), OptionalDouble.of(52), OptionalDouble.empty());
        List<Block> blocks = List.of(
                new Block.Sentence(sentence),
                new Block.Table("C", List.of("a", "b"), List.of(false, true), List.of(List.of("x", "1"))),
                new Block.Dots("Bild", List.of(dot), "Quelle"));
        Paper paper = new Paper("Rat", "Stadtrat", DAY, "", List.of(new Section("S", "T", blocks)), "Ja");
        Papers papers =
                new Papers(Map.of(Language.GERMAN, paper, Language.ENGLISH, paper), Set.of("a", "b"), Set.of("b"));
        Frozen contents = new Frozen(AT, "cdo", papers, DossierHash.of(papers));
        return new Dossier(1, draft.template(), draft.stamp(), draft.draft(), Optional.of(contents), List.of());
    }

    private static Dossier shared(Dossier frozen, int revision) {
        Share share =
                new Share(1, Set.of(AccountRole.LEAD, AccountRole.CIO), DAY, DAY.plusDays(2), "cdo", Optional.of(AT));
        return new Dossier(
                1,
                frozen.template(),
                stamp(revision, DossierStep.SHARED),
                frozen.draft(),
                frozen.frozen(),
                List.of(share));
    }

    @Test
    void keepsAllThatADossierSays() {
        dossiers.save(draft(1, DossierStep.CREATED, "Rat")).block(WAIT);
        dossiers.save(frozen("Satz")).block(WAIT);
        dossiers.save(shared(frozen("Satz"), 3)).block(WAIT);
        assertThat(dossiers.find(1).block(WAIT)).isEqualTo(shared(frozen("Satz"), 3));
        assertThat(dossiers.list().collectList().block(WAIT)).hasSize(1);
        assertThat(dossiers.find(1)
                        .blockOptional(WAIT)
                        .flatMap(Dossier::frozen)
                        .orElseThrow()
                        .isIntact())
                .isTrue();
        assertThat(dossiers.find(2).block(WAIT)).isNull();
    }

    @Test
    void neverWritesAgainWhatIsFrozen() {
        dossiers.save(draft(1, DossierStep.CREATED, "Rat")).block(WAIT);
        dossiers.save(frozen("Satz")).block(WAIT);
        expectRefused(draft(3, DossierStep.CHANGED, "Anders"), Reason.CHANGED_MEANWHILE);
        dossiers.save(shared(frozen("Gefälscht"), 3)).block(WAIT);
        assertThat(dossiers.find(1).block(WAIT)).isEqualTo(shared(frozen("Satz"), 3));
    }

    @Test
    void takesARevisionOnlyOverTheOneBefore() {
        dossiers.save(draft(1, DossierStep.CREATED, "Rat")).block(WAIT);
        expectRefused(draft(1, DossierStep.CREATED, "Noch einer"), Reason.NUMBER_TAKEN);
        dossiers.save(draft(2, DossierStep.CHANGED, "Neu")).block(WAIT);
        expectRefused(draft(2, DossierStep.CHANGED, "Zu spät"), Reason.CHANGED_MEANWHILE);
        assertThat(dossiers.find(1).block(WAIT)).isEqualTo(draft(2, DossierStep.CHANGED, "Neu"));
    }

    @Test
    void deletesADraftAndKeepsItsNumberTaken() {
        assertThat(dossiers.highest().block(WAIT)).isZero();
        dossiers.save(draft(1, DossierStep.CREATED, "Rat")).block(WAIT);
        dossiers.delete(draft(2, DossierStep.DELETED, "Rat")).block(WAIT);
        assertThat(dossiers.find(1).block(WAIT)).isNull();
        assertThat(dossiers.list().collectList().block(WAIT)).isEmpty();
        assertThat(dossiers.highest().block(WAIT)).isEqualTo(1);
        expectRefused(draft(1, DossierStep.CREATED, "Noch einer"), Reason.NUMBER_TAKEN);
        expectRefused(draft(3, DossierStep.CHANGED, "Zu spät"), Reason.CHANGED_MEANWHILE);
        expectKept(draft(3, DossierStep.DELETED, "Rat"));
    }

    @Test
    void deletesNeitherWhatWasChangedMeanwhileNorWhatIsFrozen() {
        dossiers.save(draft(1, DossierStep.CREATED, "Rat")).block(WAIT);
        expectKept(draft(3, DossierStep.DELETED, "Rat"));
        dossiers.save(frozen("Satz")).block(WAIT);
        expectKept(draft(2, DossierStep.DELETED, "Rat"));
        expectKept(draft(3, DossierStep.DELETED, "Rat"));
        assertThat(dossiers.find(1).block(WAIT)).isEqualTo(frozen("Satz"));
    }

    /** Freezing and deleting at the same time: one of them is done, as a whole. */
    @Test
    void eitherDeletesOrFreezes() {
        dossiers.save(draft(1, DossierStep.CREATED, "Rat")).block(WAIT);
        List<Boolean> done = Flux.merge(
                        done(dossiers.delete(draft(2, DossierStep.DELETED, "Rat"))),
                        done(dossiers.save(frozen("Satz"))))
                .collectList()
                .blockOptional(WAIT)
                .orElseThrow();
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(dossiers.highest().block(WAIT)).isEqualTo(1);
    }

    private static Mono<Boolean> done(Mono<Dossier> change) {
        return change.thenReturn(true).onErrorReturn(RefusedDossierException.class, false);
    }

    private void expectKept(Dossier deletion) {
        expectRefused(dossiers.delete(deletion), Reason.CHANGED_MEANWHILE);
    }

    private void expectRefused(Dossier dossier, Reason reason) {
        expectRefused(dossiers.save(dossier), reason);
    }

    private static void expectRefused(Mono<Dossier> change, Reason reason) {
        assertThatThrownBy(() -> change.block(WAIT))
                .isInstanceOfSatisfying(RefusedDossierException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
