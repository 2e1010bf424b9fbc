package de.digicheck.report.json;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON file whose root is an object, with the place of each value. Codes: {@code unreadable}, {@code not-utf-8},
 * {@code json-syntax} (a name given twice among it), {@code not-a-mapping}.
 */
final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String name;
    private final JsonParser parser;

    private JsonFile(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** The root; what is wrong with the file is added to the findings and the result is empty. */
    static Optional<JsonValue> read(Path file, Findings findings) {
        String name = file.toString();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return parse(name, text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
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

    private static Optional<JsonValue> parse(String name, String text, Findings findings) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonFile file = new JsonFile(name, parser);
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonValue root = file.value();
                parser.nextToken();
                return Optional.of(root);
            }
            findings.error(
                    "not-a-mapping", Place.startOf(name), "the file is not a JSON object", "give the results.json");
        } catch (JacksonException e) {
            findings.error(
                    "json-syntax",
                    place(name, e.getLocation()),
                    "not JSON: " + withoutSource(e.getOriginalMessage()),
                    "give the file as analyse has written it");
        }
        return Optional.empty();
    }

    private static String withoutSource(String message) {
        int source = message.indexOf(" (start marker");
        return source < 0 ? message : message.substring(0, source);
    }

    private static Place place(String name, @Nullable TokenStreamLocation location) {
        return location == null
                ? Place.startOf(name)
                : new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private JsonValue value() {
        Place place = place(name, parser.currentTokenLocation());
        return new JsonValue(
                place,
                switch (parser.currentToken()) {
                    case START_OBJECT -> object();
                    case START_ARRAY -> array();
                    case VALUE_STRING -> parser.getString();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                });
    }

    private Map<String, JsonValue> object() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            parser.nextToken();
            members.put(member, value());
        }
        return members;
    }

    private List<JsonValue> array() {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }
}
