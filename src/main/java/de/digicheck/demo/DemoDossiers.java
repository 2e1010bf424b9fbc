package de.digicheck.demo;

import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Compiling.Author;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierEntry;
import de.digicheck.dossier.DossierHash;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.ShareEntry;
import de.digicheck.dossier.Writing;
import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Compiles two dossiers of the demonstration town, frozen and shared for the weeks before the meeting, and a draft. */
final class DemoDossiers implements DemoPart {

    private static final Author BY = new Author("demo", Set.of(AccountRole.CDO));
    private static final Set<AccountRole> RECIPIENTS = EnumSet.of(
            AccountRole.CIO, AccountRole.PILOT, AccountRole.LEAD, AccountRole.STAFF_COUNCIL, AccountRole.DPO);
    private static final Set<SectionKind> OF_THE_PLAN =
            EnumSet.of(SectionKind.ROADMAP, SectionKind.FINANCES, SectionKind.DECISIONS);
    private static final int AHEAD = 28;

    private final Compiling compiling;
    private final Writing writing;

    DemoDossiers(Compiling compiling, Writing writing) {
        this.compiling = compiling;
        this.writing = writing;
    }

    /** Loads the dossiers where there are none yet. */
    @Override
    public Mono<Void> load() {
        return compiling
                .list()
                .hasElements()
                .filter(loaded -> !loaded)
                .flatMap(none -> writing.offers(BY.roles()))
                .flatMap(this::load);
    }

    private Mono<Void> load(List<Offer> offers) {
        List<Offer> ofThePlan = offers.stream()
                .filter(offer -> OF_THE_PLAN.contains(offer.source().kind()))
                .toList();
        return shared("Digitalisierung: Bedarf, Vorschläge und Fahrplan", offers, RECIPIENTS)
                .then(shared("Fahrplan und Finanzplan", ofThePlan, Set.of(AccountRole.VIEWER)))
                .then(Mono.defer(() -> compiling.begin(
                        entry("Fortschreibung für die nächste Sitzung", ofThePlan), OptionalInt.of(1), BY)))
                .then();
    }

    private Mono<Dossier> shared(String title, List<Offer> offers, Set<AccountRole> readers) {
        return Mono.defer(() -> compiling.begin(entry(title, offers), OptionalInt.empty(), BY))
                .flatMap(this::frozen)
                .flatMap(frozen -> shared(frozen, readers));
    }

    private DossierEntry entry(String title, List<Offer> offers) {
        return new DossierEntry(
                title,
                "",
                Optional.of(compiling.today().plusDays(AHEAD)),
                "Die Unterlage stellt zusammen, worüber beraten werden soll.",
                lines(offers),
                "Der Fahrplan wird zur Kenntnis genommen. Über seine Projekte wird einzeln beschlossen.");
    }

    /** The first offer of each kind. */
    private static List<DossierEntry.Line> lines(List<Offer> offers) {
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        List<DossierEntry.Line> lines = new ArrayList<>();
        for (Offer offer : offers) {
            if (seen.add(offer.source().kind())) {
                lines.add(new DossierEntry.Line(offer.source().value(), ""));
            }
        }
        return lines;
    }

    private Mono<Dossier> frozen(Dossier draft) {
        return compiling
                .papers(draft, BY.roles())
                .flatMap(papers ->
                        compiling.freeze(draft.number(), draft.stamp().revision(), DossierHash.of(papers), BY));
    }

    private Mono<Dossier> shared(Dossier frozen, Set<AccountRole> readers) {
        LocalDate today = compiling.today();
        return compiling.share(
                frozen.number(),
                frozen.stamp().revision(),
                new ShareEntry(readers, Optional.of(today), Optional.of(today.plusDays(AHEAD))),
                BY);
    }
}
