package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.questionnaire.Item;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.TownFixture;
import de.digicheck.report.json.ResultsJson;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number in a sentence is a number of {@code results.json}, rounded as it is printed. */
class SentenceNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?(\u00a0%)?");
    /** Ends of a scale, not figures. */
    private static final Pattern SCALE =
            Pattern.compile("0 heißt kein Bedarf, 100 der größte|von 100\\b|\\bvon 4\\b|0 bis 100|0 bis 4");

    private static final double TOLERANCE = 1e-9;

    static Stream<ReportDocument> reports() {
        return Stream.of(TownFixture.report(ReleasePolicy.raw()), TownFixture.gated(5));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyNumberIsInTheResults(ReportDocument document) throws IOException {
        NavigableSet<Double> numbers = numbers(document);
        List<String> labels = labels(document);
        List<String> unfounded = new ArrayList<>();
        for (String sentence : new Html(ReportHtmlTest.text(document, Language.GERMAN))
                .texts("//*[contains(concat(' ', @class, ' '), ' sentence ')]")) {
            Matcher matcher = NUMBER.matcher(withoutLabels(sentence, labels));
            while (matcher.find()) {
                if (!isFounded(matcher, numbers)) {
                    unfounded.add(matcher.group() + " in: " + sentence);
                }
            }
        }
        assertThat(unfounded).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySentenceWithANumberIsMarked(ReportDocument document) throws IOException {
        List<String> labels = labels(document);
        Html page = new Html(ReportHtmlTest.text(document, Language.GERMAN));
        List<String> unmarked = page
                .texts("//p[not(contains(@class, 'sentence')) and not(contains(@class, 'method'))"
                        + " and not(contains(@class, 'provenance'))]"
                        + " | //figcaption | //li[not(ancestor::ul[@class='legend']) and not(.//dl)]")
                .stream()
                .map(text -> withoutLabels(text, labels))
                .filter(text -> text.matches(".*\\d.*"))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static String withoutLabels(String sentence, List<String> labels) {
        String bare = sentence;
        for (String label : labels) {
            bare = bare.replace(label, "…");
        }
        return SCALE.matcher(bare).replaceAll("…");
    }

    private static boolean isFounded(Matcher matcher, NavigableSet<Double> numbers) {
        String decimals = matcher.group(2) == null ? "" : matcher.group(2).substring(1);
        double printed = Double.parseDouble(matcher.group(1).replace(".", "") + "." + decimals + "0");
        double half = 0.5 * Math.pow(10, -decimals.length()) + TOLERANCE;
        double scale = matcher.group(3) == null ? 1 : 100;
        return isNear(numbers, printed / scale, half / scale) || isNear(numbers, -printed / scale, half / scale);
    }

    private static boolean isNear(NavigableSet<Double> numbers, double printed, double half) {
        Double next = numbers.ceiling(printed - half);
        return next != null && next <= printed + half;
    }

    private static NavigableSet<Double> numbers(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsJson.write(document.results(), out);
        NavigableSet<Double> numbers = new TreeSet<>();
        collect(JsonMapper.shared().readTree(out.toByteArray()), numbers);
        return numbers;
    }

    private static void collect(JsonNode node, NavigableSet<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.asDouble());
        }
        node.forEach(child -> collect(child, numbers));
    }

    /** Names that may hold digits, longest first. */
    private static List<String> labels(ReportDocument document) {
        Stream<LocalizedText> fields = document.fields().list().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.label()),
                        Stream.concat(
                                field.description().stream(),
                                field.goals().stream().map(goal -> goal.label()))));
        Stream<LocalizedText> projects = document.catalogue().list().stream()
                .flatMap(project -> Stream.concat(Stream.of(project.label()), project.description().stream()));
        Stream<LocalizedText> texts = Stream.concat(
                document.questionnaire().items().stream().map(Item::text),
                Stream.of(document.questionnaire().title()));
        return Stream.of(fields, projects, texts)
                .flatMap(stream -> stream)
                .map(text -> text.in(Language.GERMAN).strip())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
