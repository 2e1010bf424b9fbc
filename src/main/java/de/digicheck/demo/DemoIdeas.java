package de.digicheck.demo;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Bundling;
import de.digicheck.idea.Exchange;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaKind;
import de.digicheck.idea.IdeaSource;
import de.digicheck.idea.IdeaStores;
import de.digicheck.idea.Workshop;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Some ideas, a workshop, a bundle that was forwarded, and what a pilot tells the others. */
final class DemoIdeas implements DemoPart {

    private static final String LOADER = "demo";
    private static final int MET = 12;
    private static final long DAYS_TO_ANSWER = 60;

    private static final List<String> ALIKE = List.of(
            "Urlaubsanträge sollen digital genehmigt werden, ohne Papierformular.",
            "Den Urlaubsantrag digital stellen und den Stand der Genehmigung sehen.",
            "Digitaler Urlaubsantrag, auch vom Handy aus.",
            "Bitte Urlaub und Gleitzeit in einem digitalen Antrag.",
            "Papier beim Urlaubsantrag abschaffen, das dauert jedes Mal eine Woche.");
    private static final List<String> OTHERS = List.of(
            "Ein zweiter Bildschirm an jedem Arbeitsplatz mit Aktenbearbeitung.",
            "Die neue Terminvergabe im Bürgerbüro funktioniert sehr gut.",
            "Eine Liste, welche Formulare es online schon gibt.");
    private static final List<String> MEETING = List.of(
            "Gemeinsame Ablage für Projekte über Ämter hinweg",
            "Kurze Erklärvideos statt langer Anleitungen",
            "Vorlagen für Bescheide an einer Stelle pflegen",
            "Ein Tag im Monat, an dem Digitallotsen am Arbeitsplatz helfen");

    private final Bundling bundling;
    private final Exchange exchange;
    private final IdeaStores stores;
    private final CurrentMunicipality town;

    DemoIdeas(Bundling bundling, Exchange exchange, IdeaStores stores, CurrentMunicipality town) {
        this.bundling = bundling;
        this.exchange = exchange;
        this.stores = stores;
        this.town = town;
    }

    /** Loads them where there are no ideas yet. */
    @Override
    public Mono<Void> load() {
        return stores.ideas().list().hasElements().filter(any -> !any).flatMap(none -> ideas().then(workshop())
                .then(insight()));
    }

    private Mono<Void> ideas() {
        List<Idea> alike = ALIKE.stream().map(text -> idea(text, IdeaKind.WISH)).toList();
        List<Idea> others = OTHERS.stream()
                .map(text -> idea(text, text.contains("sehr gut") ? IdeaKind.PRAISE : IdeaKind.NEED))
                .toList();
        return stores.ideas()
                .addAll(alike)
                .then(stores.ideas().addAll(others))
                .then(Mono.defer(() -> bundling.bundle(alike, "Urlaub digital beantragen und genehmigen", LOADER)))
                .flatMap(this::forward)
                .then();
    }

    private Mono<Bundle> forward(Bundle bundle) {
        return Mono.justOrEmpty(firstUnit())
                .flatMap(unit -> bundling.decide(
                        bundle,
                        new BundleStatus.Forwarded(unit, bundling.today().plusDays(DAYS_TO_ANSWER)),
                        LOADER));
    }

    private Optional<OrgUnitCode> firstUnit() {
        return town.now().topUnits().stream().map(OrgUnit::code).findFirst();
    }

    private Idea idea(String text, IdeaKind kind) {
        return Idea.fresh(bundling.freshId(), text, List.of(), new IdeaSource.Anybody())
                .about(Optional.of(kind), Optional.empty());
    }

    private Mono<Void> workshop() {
        Workshop workshop = new Workshop(
                bundling.freshId(), bundling.today().minusDays(MET), "Zukunftswerkstatt", MET, Optional.empty());
        return bundling.record(workshop, MEETING, LOADER).then();
    }

    private Mono<Void> insight() {
        return exchange.publish(
                        new Exchange.Told(
                                "Terminvergabe: Rückfragen sind deutlich weniger geworden",
                                "Seit die Terminvergabe nach dem Anliegen fragt, bringen fast alle die richtigen Unterlagen"
                                        + " mit. Das lässt sich auf andere Ämter mit Publikumsverkehr übertragen.",
                                firstUnit(),
                                Optional.empty()),
                        LOADER)
                .then();
    }
}
