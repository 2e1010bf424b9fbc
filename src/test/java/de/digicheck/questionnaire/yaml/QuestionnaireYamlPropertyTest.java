package de.digicheck.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever an author does to a file, the reader answers with a questionnaire or with findings. */
class QuestionnaireYamlPropertyTest {

    private static final Pattern TOKEN = Pattern.compile("(?<=[\\s{}\\[\\],:])|(?=[\\s{}\\[\\],:])");

    private final List<String> tokens;

    QuestionnaireYamlPropertyTest() throws IOException {
        Path file = Path.of("src/test/resources/questionnaires/contract/types.yaml");
        tokens = TOKEN.splitAsStream(Files.readString(file)).toList();
    }

    @Property
    void survivesATokenInTheWrongPlace(
            @ForAll @IntRange(max = 5000) int from, @ForAll @IntRange(max = 5000) int to, @ForAll boolean copy) {
        List<String> changed = new ArrayList<>(tokens);
        String token = changed.get(from % changed.size());
        if (!copy) {
            changed.remove(from % changed.size());
        }
        changed.set(to % changed.size(), token);

        answersOrFinds(String.join("", changed));
    }

    @Property
    void survivesAFileThatIsCutOff(@ForAll @IntRange(max = 5000) int length) {
        String text = String.join("", tokens);

        answersOrFinds(text.substring(0, Math.min(length, text.length())));
    }

    private static void answersOrFinds(String text) {
        Findings findings = new Findings();

        Optional<Questionnaire> read = QuestionnaireYaml.parse("q.yaml", text, findings);

        assertThat(read.isPresent()).isEqualTo(!findings.hasErrors());
        read.ifPresent(questionnaire ->
                assertThat(Codebook.of(questionnaire).columns()).doesNotHaveDuplicates());
    }
}
