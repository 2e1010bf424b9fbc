package de.digicheck.platform.json;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.errors.Violation;
import java.util.List;
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
            throw new ProblemException(
                    ProblemType.INVALID_CONTENT,
                    "one JSON object is expected",
                    List.of(new Violation("", "wrong-type", "give an object: {…}")));
        }
        return new JsonMap("", root, violations);
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
