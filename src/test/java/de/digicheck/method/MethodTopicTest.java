package de.digicheck.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodTopicTest {

    @Test
    void hasATextInEachLanguageAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs", "method"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(MethodTopic.values())
                            .flatMap(topic -> Stream.of(topic.word() + ".de.md", topic.word() + ".en.md"))
                            .toList());
        }
    }

    @Test
    void isFoundByItsWordOnly() {
        assertThat(MethodTopic.of("quick-win")).contains(MethodTopic.QUICK_WIN);
        assertThat(MethodTopic.of("QUICK_WIN")).isEmpty();
    }
}
