package de.digicheck.roadmap.json;

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
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a JSON file. Codes: {@code unreadable}, {@code not-utf-8}, {@code json-syntax}, {@code duplicate-key}. Lines and
 * columns count from 1; the column is the character.
 */
final class JsonSource {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String name;
    private final Findings findings;

    private JsonSource(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    static Optional<JsonValue> read(Path file, Findings findings) {
        Place start = Place.startOf(file.toString());
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return parse(
                    file.toString(),
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(),
                    findings);
        } catch (CharacterCodingException e) {
            findings.error("not-utf-8", start, "the file is not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException e) {
            findings.error("unreadable", start, "the file cannot be read", "check that it exists and is readable");
        }
        return Optional.empty();
    }

    static Optional<JsonValue> parse(String name, String text, Findings findings) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = MAPPER.createParser(content)) {
            return new JsonSource(name, findings).document(parser);
        } catch (JacksonException e) {
            Place place = e.getLocation() == null ? Place.startOf(name) : place(name, e.getLocation());
            findings.error(
                    "json-syntax",
                    place,
                    "not JSON: " + firstLine(e.getOriginalMessage()),
                    "check commas, quotes and brackets near this place");
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        return message.replaceAll("\\s*\\((?:for|start marker) .*", "")
                .lines()
                .findFirst()
                .orElse("unknown problem");
    }

    private Optional<JsonValue> document(JsonParser parser) {
        if (parser.nextToken() == null) {
            findings.error("json-syntax", Place.startOf(name), "the file is empty", "write an object: {…}");
            return Optional.empty();
        }
        JsonValue value = value(parser);
        if (parser.nextToken() != null) {
            findings.error("json-syntax", place(parser), "something follows the end of the object", "remove it");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private JsonValue value(JsonParser parser) {
        Place place = place(parser);
        Object content =
                switch (Objects.requireNonNull(parser.currentToken())) {
                    case START_OBJECT -> members(parser);
                    case START_ARRAY -> elements(parser);
                    case VALUE_STRING -> parser.getString();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                    case VALUE_TRUE, VALUE_FALSE -> parser.currentToken() == JsonToken.VALUE_TRUE;
                    default -> JsonValue.NULL;
                };
        return new JsonValue(content, place, findings);
    }

    private Map<String, JsonValue> members(JsonParser parser) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            Place place = place(parser);
            parser.nextToken();
            if (members.putIfAbsent(member, value(parser)) != null) {
                findings.error("duplicate-key", place, "'" + member + "' is given twice", "remove one of them");
            }
        }
        return members;
    }

    private List<JsonValue> elements(JsonParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private Place place(JsonParser parser) {
        return place(name, parser.currentTokenLocation());
    }

    private static Place place(String name, TokenStreamLocation location) {
        return new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
