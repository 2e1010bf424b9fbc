package de.digicheck.load;

import de.digicheck.fixtures.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shipped town with one more questionnaire, of 60 items in six sections, and a campaign of it that is open. */
final class LoadedTown {

    static final String CAMPAIGN = "last";
    private static final String QUESTIONNAIRE = "load-60";
    private static final int SECTIONS = 6;
    private static final int ITEMS = 60;
    private static final Pattern HEADCOUNT = Pattern.compile("headcount: *\\{[^}]*}");
    private static final Pattern HEADS = Pattern.compile(": *(\\d+)");

    private LoadedTown() {}

    /** Writes the files of the town. */
    static void write(Path folder, String layout) throws IOException {
        copyShipped(folder);
        Files.writeString(folder.resolve("questionnaires").resolve(QUESTIONNAIRE + ".yaml"), questionnaire(layout));
        Files.writeString(
                folder.resolve("analysis").resolve("item-mapping.yaml"), mapping(), StandardOpenOption.APPEND);
    }

    /** Writes the files of the shipped town as they are. */
    static void copyShipped(Path folder) throws IOException {
        for (String part : List.of("questionnaires", "organisations", "analysis")) {
            copy(Path.of(part), folder.resolve(part));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String questionnaire(String layout) {
        String sections =
                IntStream.rangeClosed(1, SECTIONS).mapToObj(LoadedTown::section).collect(Collectors.joining());
        return """
                key: %s
                version: 1
                languages: [de]
                layout: %s
                title: {de: Befragung unter Last}
                scales:
                  agree: {lo: 1, hi: 5, dont-know: true, not-applicable: true, labels: {1: {de: trifft gar nicht zu}, 2: {de: trifft eher nicht zu}, 3: {de: teils teils}, 4: {de: trifft eher zu}, 5: {de: trifft voll zu}}}
                sections:
                %s""".formatted(QUESTIONNAIRE, layout, sections);
    }

    private static String section(int section) {
        int size = ITEMS / SECTIONS;
        String questions = IntStream.rangeClosed((section - 1) * size + 1, section * size)
                .mapToObj(item ->
                        "      - {key: i%1$d, type: likert, scale: agree, polarity: positive, text: {de: \"Die Technik, die ich für meine Arbeit brauche, ist da und läuft, wenn ich sie brauche (%1$d).\"}}\n"
                                .formatted(item))
                .collect(Collectors.joining());
        return "  - key: s%1$d%n    title: {de: Abschnitt %1$d}%n    questions:%n%2$s".formatted(section, questions);
    }

    private static String mapping() throws IOException {
        String goal = Files.readAllLines(Path.of("analysis", "item-mapping.yaml")).stream()
                .filter(line -> line.contains("goal:"))
                .findFirst()
                .map(line -> line.replaceFirst(".*goal: ([a-z0-9-]+).*", "$1"))
                .orElseThrow();
        String items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> "{item: i%d, goal: %s}".formatted(item, goal))
                .collect(Collectors.joining(", "));
        return "%n  - {questionnaire: %s, version: 1, items: [%s]}%n".formatted(QUESTIONNAIRE, items);
    }

    /** The questionnaire, which {@link #write} has written. */
    static Path questionnaire(Path folder) {
        return folder.resolve("questionnaires").resolve(QUESTIONNAIRE + ".yaml");
    }

    /** Gives every unit so many times its employees. */
    static void enlarge(Path folder, int times) throws IOException {
        Path file = folder.resolve("organisations").resolve("musterstadt.yaml");
        String enlarged = HEADCOUNT.matcher(Files.readString(file))
                .replaceAll(line -> HEADS.matcher(line.group())
                        .replaceAll(heads -> ": " + Integer.parseInt(heads.group(1)) * times));
        Files.writeString(file, enlarged);
    }

    /** Drafts, agrees upon and opens the campaign. */
    static void open(URI home, Path data) throws IOException {
        open(api(home, data), CAMPAIGN);
    }

    /** Talks to the service that runs on a data folder. */
    static Api api(URI home, Path data) throws IOException {
        return new Api(home, Files.readString(data.resolve("demo-password")).strip());
    }

    /** Drafts, agrees upon and opens a campaign. */
    static void open(Api api, String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Map<String, Object> draft = Map.of(
                "key", key,
                "questionnaire", QUESTIONNAIRE,
                "version", 1,
                "opens", today.toString(),
                "closes", today.plusDays(1).toString(),
                "openLink", true,
                "terms", Map.of("key-holder", "service"));
        expect(201, api.post("cdo", "/api/v1/campaigns", draft));
        move(api, key, "council", "agreed");
        move(api, key, "dpo", "agreed");
        move(api, key, "cdo", "open");
    }

    /** Moves a campaign, and waits until it is done. */
    static void move(Api api, String key, String account, String to) {
        expect(200, api.post(account, "/api/v1/campaigns/" + key + "/transitions", Map.of("to", to)));
    }

    private static void expect(int status, Api.Reply reply) {
        if (reply.status() != status) {
            throw new IllegalStateException(reply.status() + " " + reply.body());
        }
    }
}
