package de.digicheck.demo;

import de.digicheck.officecheck.Channel;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.Obstacle;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.officecheck.OfficeProcess.Flow;
import de.digicheck.officecheck.OfficeProcess.Volume;
import de.digicheck.officecheck.Quality;
import de.digicheck.officecheck.WantedChange;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Checks of three offices of the demonstration town, one of them on two days. */
final class DemoOfficeChecks implements DemoPart {

    private static final String LOADER = "demo";

    private static final OfficeProcess RECRUITING = process(
            1,
            "Stellen ausschreiben und besetzen",
            volume(85, 540),
            new Flow(Set.of(Channel.MAIL, Channel.LETTER), Set.of(Channel.LETTER), OptionalInt.of(4), false),
            WantedChange.REDESIGN,
            Set.of(Obstacle.ORGANISATIONAL));
    private static final OfficeProcess CERTIFICATES = process(
            2,
            "Bescheinigungen ausstellen",
            volume(900, 12),
            new Flow(Set.of(Channel.PHONE, Channel.MAIL), Set.of(Channel.LETTER), OptionalInt.of(2), false),
            WantedChange.DIGITISE,
            Set.of());
    private static final OfficeProcess RESIDENCE = process(
            1,
            "Meldebescheinigungen ausstellen",
            volume(6200, 10),
            new Flow(
                    Set.of(Channel.COUNTER, Channel.LETTER),
                    Set.of(Channel.COUNTER, Channel.LETTER),
                    OptionalInt.of(1),
                    true),
            WantedChange.DIGITISE,
            Set.of(Obstacle.LEGAL));
    private static final OfficeProcess CIVIL_STATUS = process(
            2,
            "Urkunden des Standesamts anfordern",
            volume(3100, 18),
            new Flow(Set.of(Channel.ONLINE, Channel.MAIL), Set.of(Channel.LETTER), OptionalInt.of(3), true),
            WantedChange.REDESIGN,
            Set.of(Obstacle.FINANCIAL, Obstacle.PERSONNEL));

    private final OfficeChecking checking;
    private final OfficeChecks checks;
    private final CheckForm form;
    private final CurrentMunicipality town;

    DemoOfficeChecks(OfficeChecking checking, OfficeChecks checks, CheckForm form, CurrentMunicipality town) {
        this.checking = checking;
        this.checks = checks;
        this.form = form;
        this.town = town;
    }

    /**
     * A check to load.
     *
     * @param levels steps of the check fields, the first ones first; begins anew at its end
     */
    private record Example(
            String unit, LocalDate day, List<Integer> levels, String need, List<OfficeProcess> processes) {

        boolean isOf(OfficeCheck check) {
            return check.unit().value().equals(unit) && check.day().equals(day);
        }
    }

    /** Loads what is missing; a check that is filled in stays as it is. */
    @Override
    public Mono<Void> load() {
        return checks.list()
                .collectList()
                .flatMapMany(known -> Flux.fromIterable(examples())
                        .filter(example -> town.now()
                                .findUnit(new OrgUnitCode(example.unit()))
                                .isPresent())
                        .concatMap(example -> load(example, known)))
                .then();
    }

    private List<Example> examples() {
        int year = checking.today().getYear();
        return List.of(
                new Example(
                        "personnel",
                        LocalDate.of(year - 1, 3, 10),
                        List.of(0, 1, 0, 1, 1, 0, 1),
                        "Bewerbungen sollen nicht mehr ausgedruckt werden.",
                        List.of(RECRUITING)),
                new Example(
                        "personnel",
                        LocalDate.of(year, 3, 12),
                        List.of(2, 1, 1, 2, 3, 1, 1),
                        "Eine elektronische Personalakte und Bewerbungen ohne Papier.",
                        List.of(RECRUITING, CERTIFICATES)),
                new Example(
                        "citizen-services",
                        LocalDate.of(year, 2, 5),
                        List.of(1, 2, 0, 2, 2, 3, 2, 1, 3),
                        "Gebühren sollen online bezahlt werden können.",
                        List.of(RESIDENCE, CIVIL_STATUS)),
                new Example(
                        "audit",
                        LocalDate.of(year, 2, 19),
                        List.of(3, 2, 2),
                        "Zugriff auf die elektronischen Akten der geprüften Ämter.",
                        List.of()));
    }

    private Mono<CheckVersion> load(Example example, List<CheckVersion> known) {
        return Flux.fromIterable(known)
                .filter(version -> example.isOf(version.check()))
                .next()
                .switchIfEmpty(Mono.defer(() -> checking.begin(new OrgUnitCode(example.unit()), example.day(), LOADER)))
                .flatMap(version -> version.number() > 1
                        ? Mono.just(version)
                        : checking.change(version, check -> filled(check, example), LOADER));
    }

    private OfficeCheck filled(OfficeCheck check, Example example) {
        Map<String, Integer> steps = new TreeMap<>();
        List<CheckField> fields = form.fields();
        for (int i = 0; i < fields.size(); i++) {
            steps.put(
                    fields.get(i).key(),
                    example.levels().get(i % example.levels().size()));
        }
        OfficeCheck filled = check.withSteps(steps).withTexts(Map.of("needs", example.need()));
        for (OfficeProcess process : example.processes()) {
            filled = filled.withProcess(process);
        }
        return filled;
    }

    private static Volume volume(int cases, int minutes) {
        return new Volume(OptionalInt.of(cases), OptionalInt.of(minutes));
    }

    private static OfficeProcess process(
            int id, String name, Volume volume, Flow flow, WantedChange change, Set<Obstacle> obstacles) {
        return new OfficeProcess(
                id,
                name,
                volume,
                flow,
                "Textverarbeitung, Tabelle",
                Map.of(Quality.SIMPLE, 2, Quality.UNBROKEN, 0, Quality.CUSTOMER_ORIENTED, 1, Quality.TRANSPARENT, 1),
                Optional.of(change),
                obstacles,
                "");
    }
}
