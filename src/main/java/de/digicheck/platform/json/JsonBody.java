package de.digicheck.platform.json;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.errors.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Body of a request: one JSON object. */
public final class JsonBody {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonBody() {}

    /**
     * Reads a body.
     *
     * @throws ProblemException with {@link ProblemType#MALFORMED_JSON} and the place when it is no JSON, with
     *     {@link ProblemType#INVALID_CONTENT} when it is no object
     */
    public static JsonMap read(String body, Violations violations) {
        JsonNode root = parse(body);
        if (!root.isObject()) {
            throw noObject();
        }
        return new JsonMap("", root, violations);
    }

    /**
     * Reads a body as a tree of maps, lists, texts, {@link BigDecimal} and truth values, for those who read such trees
     * from elsewhere as well.
     *
     * @throws ProblemException as {@link #read}
     */
    public static Map<String, @Nullable Object> tree(String body) {
        JsonNode root = parse(body);
        if (!root.isObject()) {
            throw noObject();
        }
        return map(root);
    }

    private static Map<String, @Nullable Object> map(JsonNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.properties().forEach(member -> map.put(member.getKey(), plain(member.getValue())));
        return map;
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isObject()) {
            return map(value);
        }
        if (value.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            value.forEach(member -> list.add(plain(member)));
            return list;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNull() ? null : value.asString();
    }

    private static ProblemException noObject() {
        return new ProblemException(
                ProblemType.INVALID_CONTENT,
                "one JSON object is expected",
                List.of(new Violation("", "wrong-type", "give an object: {…}")));
    }

    private static JsonNode parse(String body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException malformed) {
            TokenStreamLocation place = malformed.getLocation();
            throw new ProblemException(
                    ProblemType.MALFORMED_JSON,
                    (place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ")
                            + malformed.getOriginalMessage());
        }
    }
}
