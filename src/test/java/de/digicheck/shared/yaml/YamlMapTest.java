package de.digicheck.shared.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlMapTest {

    private final Findings findings = new Findings();

    private YamlMap map(String yaml) {
        return YamlFile.parse("a.yaml", yaml, findings).orElseThrow();
    }

    private List<String> found() {
        return findings.list().stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " " + finding.severity() + " "
                        + finding.code())
                .toList();
    }

    @Test
    void readsScalarsAsTheyAreWritten() {
        YamlMap map = map("text: yes\nnumber: 010\ndecimal: 1.50\nflag: true\nkey: no\n");

        assertThat(map.findText("text")).contains("yes");
        assertThat(map.findInteger("number")).contains(10);
        assertThat(map.findDecimal("decimal")).contains(new BigDecimal("1.50"));
        assertThat(map.flag("flag", false)).isTrue();
        assertThat(map.flag("absent", true)).isTrue();
        assertThat(map.requireKey("key")).contains("no");
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void reportsEveryKeyThatNobodyAskedFor() {
        YamlMap map = map("key: a\ntitel: b\nx: c\n");
        map.find("key");
        map.find("title");

        map.rejectUnknownKeys();

        assertThat(found()).containsExactly("2:1 error unknown-key", "3:1 error unknown-key");
        assertThat(findings.list().get(0).advice()).contains("'title'");
    }

    @Test
    void reportsWhatIsMissingOrGivenTwice() {
        YamlMap map = map("a: 1\na: 2\n");

        assertThat(map.require("b")).isEmpty();
        assertThat(map.requireLocalizedText("c", List.of())).isEmpty();
        assertThat(map.requireList("d")).isEmpty();
        assertThat(map.findInteger("a")).contains(1);
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "2:1 error duplicate-key",
                        "1:1 error missing-key",
                        "1:1 error missing-text",
                        "1:1 error missing-key");
    }

    @Test
    void reportsWrongTypesAtTheValue() {
        YamlMap map = map("text: [1]\nnumber: 1.5\ndecimal: many\nflag: ja\nlist: a\nmap: b\nempty: ''\n");

        assertThat(map.findText("text")).isEmpty();
        assertThat(map.findInteger("number")).isEmpty();
        assertThat(map.findDecimal("decimal")).isEmpty();
        assertThat(map.flag("flag", true)).isTrue();
        assertThat(map.list("list")).isEmpty();
        assertThat(map.findMap("map")).isEmpty();
        assertThat(map.findText("empty")).isEmpty();
        assertThat(found())
                .containsExactly(
                        "1:7 error wrong-type",
                        "2:9 error wrong-type",
                        "3:10 error wrong-type",
                        "4:7 error wrong-type",
                        "5:7 error wrong-type",
                        "6:6 error wrong-type",
                        "7:8 error wrong-type");
    }

    @Test
    void readsListsOfMappings() {
        YamlMap map = map("list:\n  - {key: a}\n  - text\n  - {key: b}\n");

        List<String> keys = map.readList("list", element -> element.requireKey("key"));

        assertThat(keys).containsExactly("a", "b");
        assertThat(found()).containsExactly("3:5 error wrong-type");
    }

    @Test
    void takesAScalarForAListOfOne() {
        YamlMap map = map("one: a\nmore: [b, c]\n");

        assertThat(map.find("one").map(YamlValue::asTexts)).contains(List.of("a"));
        assertThat(map.find("more").map(YamlValue::asTexts)).contains(List.of("b", "c"));
    }

    @Test
    void judgesKeys() {
        YamlMap map = map("a: good-key\nb: Good_Key\nc: 'no key'\nd: Good_Key\n");

        assertThat(map.requireKey("a")).contains("good-key");
        assertThat(map.requireKey("b")).contains("Good_Key");
        assertThat(map.requireKey("c")).isEmpty();
        assertThat(map.find("d").flatMap(YamlValue::asReference)).contains("Good_Key");
        assertThat(found()).containsExactly("2:4 warning key-style", "3:4 error bad-key");
    }

    @Test
    void reportsAtAKeyItself() {
        YamlMap map = map("outer:\n  inner: 1\n").findMap("outer").orElseThrow();

        map.findKey("inner").orElseThrow().error("code", "message", "advice");

        assertThat(map.findKey("absent")).isEmpty();
        assertThat(found()).containsExactly("2:3 error code");
    }

    @Test
    void readsTextsInSeveralLanguages() {
        YamlMap map = map("t: {de: ' Haus ', en: house}\n");

        Optional<LocalizedText> text = map.findLocalizedText("t", List.of(Language.GERMAN, Language.ENGLISH));

        assertThat(text).contains(LocalizedText.of("Haus", "house"));
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void reportsWhatIsWrongWithATextInSeveralLanguages() {
        YamlMap map = map("a: {de: Haus}\nb: {}\nc: {Deutsch: Haus}\nd: Haus\n");
        List<Language> expected = List.of(Language.GERMAN, Language.ENGLISH);

        assertThat(map.findLocalizedText("a", expected)).isPresent();
        assertThat(map.findLocalizedText("b", expected)).isEmpty();
        assertThat(map.findLocalizedText("c", expected)).isEmpty();
        assertThat(map.findLocalizedText("d", expected)).isEmpty();
        assertThat(found())
                .containsExactly(
                        "1:4 warning missing-translation",
                        "2:4 error missing-text",
                        "3:14 error bad-language",
                        "4:4 error wrong-type");
    }

    @Test
    void knowsTheWordsOfAnEnumeration() {
        YamlMap map = map("a: one\nb: three\n");
        Map<String, Integer> words = Map.of("one", 1, "two", 2);

        assertThat(map.findOneOf("a", words)).contains(1);
        assertThat(map.findOneOf("b", words)).isEmpty();
        assertThat(map.findOneOf("c", words)).isEmpty();
        assertThat(found()).containsExactly("2:4 error unknown-value");
    }
}
