package de.digicheck.shared.yaml;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Opens a YAML 1.2 file, one document whose root is a mapping. Codes: {@code unreadable}, {@code not-utf-8},
 * {@code yaml-syntax}, {@code yaml-too-deep}, {@code not-a-mapping}.
 */
public final class YamlFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

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
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .map(new YamlSource(name, findings)::place)
                    .orElseGet(() -> Place.startOf(name));
            findings.error("yaml-syntax", place, problem(e), "check indentation, colons and quotes near this place");
        } catch (ReaderException e) {
            findings.error(
                    "yaml-syntax",
                    placeOf(e, name, withoutByteOrderMark(text)),
                    String.format("not YAML: the character U+%04X", e.getCodePoint()),
                    "remove it; an editor may not show it");
        } catch (YamlEngineException e) {
            findings.error(
                    "yaml-syntax", Place.startOf(name), "not YAML: " + firstLine(e), "check the file with an editor");
        }
        return Optional.empty();
    }

    private static @Nullable YamlMap compose(String name, String text, Findings findings) {
        String content = withoutByteOrderMark(text);
        YamlSource source = new YamlSource(name, findings);
        Optional<Mark> excess = NestingDepth.findExcess(content, SETTINGS);
        if (excess.isPresent()) {
            findings.error(
                    "yaml-too-deep",
                    source.place(excess.get()),
                    "more than " + NestingDepth.MOST + " lists and mappings lie inside each other",
                    "write it flatter, or check the indentation above");
            return null;
        }
        Node root = new Compose(SETTINGS).composeString(content).orElse(null);
        if (root instanceof MappingNode mapping) {
            return new YamlMap(mapping, source);
        }
        findings.error(
                "not-a-mapping",
                Place.startOf(name),
                root == null ? "the file is empty" : "the file is not a mapping of keys to values",
                "begin with a key such as 'key: …'");
        return null;
    }

    private static Place placeOf(ReaderException e, String name, String content) {
        String before = content.substring(0, content.offsetByCodePoints(0, e.getPosition()));
        List<String> lines = List.of(before.split("\\R", -1));
        String last = lines.get(lines.size() - 1);
        return new Place(name, lines.size(), last.codePointCount(0, last.length()) + 1);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String problem(MarkedYamlEngineException e) {
        return "not YAML: " + (e.getProblem() == null ? firstLine(e) : e.getProblem());
    }

    private static String firstLine(YamlEngineException e) {
        String message = e.getMessage();
        return message == null ? "unknown problem" : message.lines().findFirst().orElse("unknown problem");
    }
}
