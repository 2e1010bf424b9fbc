package de.digicheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the image promises; that Docker builds it cannot be tested without Docker. */
class DockerfileTest {

    private static final Path DOCKERFILE = Path.of("Dockerfile");
    private static final Pattern EXACT_VERSION =
            Pattern.compile(".+:\\d+\\.\\d+\\.\\d+_\\d+-j[dr][ek]-\\w+( AS build)?");

    @Test
    void startsFromExactVersions() throws IOException {
        assertThat(instructions("FROM")).hasSize(2).allSatisfy(image -> assertThat(image)
                .matches(EXACT_VERSION));
    }

    @Test
    void runsAsNobodySpecial() throws IOException {
        assertThat(instructions("USER")).containsExactly("10001:10001");
    }

    @Test
    void copiesWhatTheBuildReads() throws IOException {
        List<String> folders = found(Path.of("pom.xml"), "<directory>([\\w/]+)</directory>");

        assertThat(folders).contains("src/main/resources", "analysis");
        List<String> copied = copied();
        assertThat(folders).allSatisfy(folder -> assertThat(copied)
                .anyMatch(path -> Path.of(folder).startsWith(path)));
        assertThat(copied()).contains("pom.xml", "checkstyle.xml", "mvnw", ".mvn/");
    }

    @Test
    void copiesOnlyWhatExistsAndIsNotIgnored() throws IOException {
        List<String> sent = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(copied()).allSatisfy(path -> {
            assertThat(Path.of(path)).exists();
            assertThat(sent).anyMatch(prefix -> Path.of(path).startsWith(prefix));
        });
    }

    private static List<String> copied() throws IOException {
        return instructions("COPY").stream()
                .filter(arguments -> !arguments.startsWith("--from"))
                .map(arguments -> arguments.substring(0, arguments.lastIndexOf(' ')))
                .flatMap(sources -> Stream.of(sources.split(" ")))
                .toList();
    }

    private static List<String> instructions(String name) throws IOException {
        return found(DOCKERFILE, "(?m)^" + name + " (.*)$");
    }

    private static List<String> found(Path file, String expression) throws IOException {
        return Pattern.compile(expression)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
