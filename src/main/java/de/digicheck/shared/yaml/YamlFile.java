package de.digicheck.shared.yaml;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a YAML file, one document whose root is a mapping. Codes: {@code unreadable}, {@code yaml-syntax}, {@code not-a-mapping}. */
public final class YamlFile {

    private YamlFile() {}

    /** Reads a file; what is wrong with it is added to the findings and the result is empty. */
    public static Optional<YamlMap> read(Path file, Findings findings) {
        String name = file.toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(name, text, findings);
        } catch (CharacterCodingException e) {
            findings.error(
                    "not-utf-8", Place.startOf(name), "the file is not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Place.startOf(name),
                    "the file cannot be read",
                    "check that it exists and is readable");
        }
        return Optional.empty();
    }

    /** Parses a text; {@code name} is the file name that findings show. */
    public static Optional<YamlMap> parse(String name, String text, Findings findings) {
        try {
            return Optional.ofNullable(compose(name, text, findings));
        } catch (MarkedYAMLException e) {
            Place place = e.getProblemMark() == null
                    ? Place.startOf(name)
                    : new Place(
                            name,
                            e.getProblemMark().getLine() + 1,
                            e.getProblemMark().getColumn() + 1);
            findings.error("yaml-syntax", place, problem(e), "check indentation, colons and quotes near this place");
        } catch (YAMLException e) {
            findings.error(
                    "yaml-syntax", Place.startOf(name), "not YAML: " + firstLine(e), "check the file with an editor");
        }
        return Optional.empty();
    }

    private static @Nullable YamlMap compose(String name, String text, Findings findings) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(withoutByteOrderMark(text)));
        if (root instanceof MappingNode mapping) {
            return new YamlMap(mapping, new YamlSource(name, findings));
        }
        findings.error(
                "not-a-mapping",
                Place.startOf(name),
                root == null ? "the file is empty" : "the file is not a mapping of keys to values",
                "begin with a key such as 'key: …'");
        return null;
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String problem(MarkedYAMLException e) {
        return "not YAML: " + (e.getProblem() == null ? firstLine(e) : e.getProblem());
    }

    private static String firstLine(YAMLException e) {
        String message = e.getMessage();
        return message == null ? "unknown problem" : message.lines().findFirst().orElse("unknown problem");
    }
}
