package de.digicheck.load;

import de.digicheck.fixtures.Api;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.response.mongo.StoredAnswers;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shipped town with 200 units, asked 60 items in three waves, all of them released. */
final class LargeTown {

    private static final int UNITS = 200;
    private static final int ITEMS = 60;
    private static final int HEADCOUNT = 30;
    private static final int ANSWERS = 4_000;
    private static final List<String> LATER_WAVES = List.of("welle-2", "welle-3");
    private static final Pattern CODE = Pattern.compile("(?m)^ *- code: *(\\S+)");
    private static final Pattern GOAL = Pattern.compile("(?m)^      - key: *(\\S+)");

    private final Path town;
    private final Path data;

    /** A town whose configuration and data will lie in a folder. */
    LargeTown(Path folder) {
        this.town = folder.resolve("town");
        this.data = folder.resolve("data");
    }

    /** Starts a service for it, with the demonstration town around the first wave. */
    MeasuredProcess start(String... options) throws IOException {
        return MeasuredProcess.start(
                List.of(options),
                "de.digicheck.DigiCheck",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--digicheck.demo=true",
                "--digicheck.configuration=" + town,
                "--digicheck.data=" + data);
    }

    /** Password of its accounts. */
    String password() throws IOException {
        return Files.readString(data.resolve("demo-password")).strip();
    }

    /** Writes its files, and lets it ask and release three waves. */
    void prepare(String... options) throws IOException {
        LoadedTown.write(town, "sections");
        addUnits(town.resolve("organisations").resolve("musterstadt.yaml"));
        spreadItems(town.resolve("analysis"));
        try (MeasuredProcess service = start(options)) {
            Api api = LoadedTown.api(service.home(), data);
            LATER_WAVES.forEach(wave -> LoadedTown.open(api, wave));
        }
        Questionnaire questionnaire =
                QuestionnaireYaml.read(LoadedTown.questionnaire(town), new Findings()).orElseThrow();
        LATER_WAVES.forEach(wave -> StoredAnswers.add(data, questionnaire, wave, ANSWERS));
        try (MeasuredProcess service = start(options)) {
            Api api = LoadedTown.api(service.home(), data);
            for (String wave : LATER_WAVES) {
                for (String state : List.of("closed", "sealed", "released")) {
                    LoadedTown.move(api, wave, "cdo", state);
                }
            }
        }
    }

    private static void addUnits(Path file) throws IOException {
        String town = Files.readString(file);
        List<String> known = CODE.matcher(town)
                .results()
                .map(match -> match.group(1))
                .toList();
        String more = IntStream.range(known.size(), UNITS)
                .mapToObj(number -> """
                          - code: team-%1$d
                            kind: division
                            parent: %2$s
                            label: {de: Sachgebiet %1$d, en: Team %1$d}
                            headcount: {verwaltung: %3$d, leitung: 1}
                        """.formatted(number, "d" + (number % 4 + 1), HEADCOUNT - 1))
                .collect(Collectors.joining());
        Files.writeString(file, town.replaceFirst("(?m)^pilots:", more + "pilots:"));
    }

    private static void spreadItems(Path analysis) throws IOException {
        List<String> goals = GOAL.matcher(Files.readString(analysis.resolve("action-fields.yaml")))
                .results()
                .map(match -> match.group(1))
                .toList();
        String items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> "{item: i%d, goal: %s}".formatted(item, goals.get((item - 1) * goals.size() / ITEMS)))
                .collect(Collectors.joining(", "));
        Path mapping = analysis.resolve("item-mapping.yaml");
        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replaceFirst(
                                "(?m)^( *- \\{questionnaire: load-60, version: 1, items: \\[).*]}",
                                "$1" + items + "]}"));
    }
}
