package de.digicheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** What the files for Docker Compose promise; that Compose understands them cannot be tested without it. */
class ComposeFileTest {

    private static final Path MAIN = Path.of("docker-compose.yml");
    private static final Path FERRETDB = Path.of("deploy/ferretdb.yml");
    private static final Pattern EXACT_VERSION = Pattern.compile(".+:v?\\d+\\.\\d+(\\.\\d+)?(-[\\w.]+)?");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|key).*");

    private record Container(String name, Map<?, ?> settings) {

        private List<?> list(String key) {
            return Optional.ofNullable(settings.get(key)).map(List.class::cast).orElse(List.of());
        }

        private Map<?, ?> map(String key) {
            return Optional.ofNullable(settings.get(key)).map(Map.class::cast).orElse(Map.of());
        }

        private Stream<String> volumes() {
            return list("volumes").stream().map(Object::toString).map(volume -> volume.replaceAll(":.*", ""));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Every container; what the second file only changes is left out. */
    static List<Container> containers() throws IOException {
        return Stream.concat(containers(MAIN), containers(FERRETDB))
                .filter(container -> container.settings().containsKey("image"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void namesAnExactVersion(Container container) {
        assertThat(String.valueOf(container.settings().get("image"))).matches(EXACT_VERSION);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void asksForHealth(Container container) {
        assertThat(container.map("healthcheck").get("test"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void givesNoMoreRightsThanNeeded(Container container) {
        assertThat(String.valueOf(container.settings().get("user"))).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(container.settings().get("read_only")).isEqualTo(true);
        assertThat(container.settings().get("cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(container.settings().get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void keepsMemoryOffTheDisk(Container container) {
        assertThat(container.map("ulimits").get("core")).isEqualTo(0);
        assertThat(container.settings().get("memswap_limit"))
                .isNotNull()
                .isEqualTo(container.settings().get("mem_limit"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void knowsNoPasswordByItself(Container container) {
        container.map("environment").forEach((name, value) -> {
            assertThat(String.valueOf(value)).as(name.toString()).doesNotContainPattern("://[^/$]*:[^$/@]*@");
            if (SECRET.matcher(name.toString()).matches()) {
                assertThat(String.valueOf(value)).as(name.toString()).startsWith("/run/secrets/");
            }
        });
    }

    @Test
    void takesSecretsFromFilesOnly() throws IOException {
        assertThat(section(MAIN, "secrets").values()).isNotEmpty().allSatisfy(secret -> assertThat(
                        ((Map<?, ?>) secret).keySet().toString())
                .isEqualTo("[file]"));
        assertThat(Files.readString(Path.of(".gitignore"))).contains("deploy/secrets/");
    }

    @Test
    void showsTheKeysOfCampaignsToTheServiceOnly() throws IOException {
        assertThat(containers())
                .filteredOn(container -> container.volumes().anyMatch("keys"::equals))
                .extracting(Container::name)
                .containsExactly("digicheck");
    }

    @Test
    void showsADatabaseToNobodyButItself() throws IOException {
        for (String store : List.of("database", "postgresql")) {
            assertThat(containers())
                    .filteredOn(container -> container.volumes().anyMatch(store::equals))
                    .as(store)
                    .hasSize(1);
        }
        assertThat(containers())
                .filteredOn(container ->
                        List.of("mongodb", "ferretdb", "postgresql").contains(container.name()))
                .hasSize(3)
                .allSatisfy(container -> {
                    assertThat(container.settings().get("networks")).isEqualTo(List.of("inside"));
                    assertThat(container.list("ports")).isEmpty();
                });
        assertThat(section(MAIN, "networks").get("inside")).isEqualTo(Map.of("internal", true));
    }

    @Test
    void opensNothingToTheTownButTheProxy() throws IOException {
        assertThat(containers())
                .filteredOn(container -> container.list("ports").stream()
                        .anyMatch(port -> !port.toString().startsWith("127.0.0.1:")))
                .extracting(Container::name)
                .containsExactly("proxy");
    }

    @Test
    void mountsFilesThatExist() throws IOException {
        assertThat(containers())
                .flatMap(container -> container
                        .volumes()
                        .filter(volume -> volume.startsWith("./"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    private static Stream<Container> containers(Path file) throws IOException {
        return section(file, "services").entrySet().stream()
                .filter(service -> service.getValue() != null)
                .map(service -> new Container(service.getKey().toString(), (Map<?, ?>) service.getValue()));
    }

    private static Map<?, ?> section(Path file, String name) throws IOException {
        Map<?, ?> content = new Yaml(new ComposeTags()).load(Files.readString(file));
        return Optional.ofNullable(content.get(name)).map(Map.class::cast).orElseThrow();
    }

    /** Knows the tags with which a second file changes the first. */
    private static final class ComposeTags extends SafeConstructor {

        private ComposeTags() {
            super(new LoaderOptions());
            yamlConstructors.put(new Tag("!reset"), new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return Map.of();
                }
            });
            yamlConstructors.put(new Tag("!override"), new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return constructMapping((MappingNode) node);
                }
            });
        }
    }
}
