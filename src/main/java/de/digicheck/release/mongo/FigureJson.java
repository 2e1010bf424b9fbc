package de.digicheck.release.mongo;

import de.digicheck.release.Figure;
import de.digicheck.release.Reported;
import de.digicheck.release.Withheld;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Figures in the words of {@code results.json}: a number, {@code null}, {@code {"atLeast": 95}}, {@code {"atMost": 5}} or
 * {@code {"withheld": "protected"}}.
 */
final class FigureJson {

    private static final String AT_LEAST = "atLeast";
    private static final String AT_MOST = "atMost";
    private static final String WITHHELD = "withheld";

    private FigureJson() {}

    static SimpleModule module() {
        return new SimpleModule("figures")
                .addSerializer(Figure.class, new Writer())
                .addDeserializer(Figure.class, new Reader())
                .addDeserializer(Withheld.class, new WithheldReader());
    }

    private static final class Writer extends ValueSerializer<Figure> {

        @Override
        public void serialize(Figure figure, JsonGenerator json, SerializationContext context) {
            if (figure instanceof Withheld withheld) {
                json.writePOJO(Map.of(WITHHELD, withheld.reason().word()));
                return;
            }
            Reported reported = (Reported) figure;
            if (reported.value().isEmpty()) {
                json.writeNull();
                return;
            }
            double value = reported.value().getAsDouble();
            switch (reported.bound()) {
                case EXACT -> json.writeNumber(value);
                case AT_LEAST -> json.writePOJO(Map.of(AT_LEAST, value));
                case AT_MOST -> json.writePOJO(Map.of(AT_MOST, value));
            }
        }
    }

    private static final class Reader extends ValueDeserializer<Figure> {

        @Override
        public Figure deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken().isNumeric()) {
                return Figure.of(json.getDoubleValue());
            }
            String name = json.nextName();
            json.nextToken();
            Figure figure =
                    switch (name) {
                        case AT_LEAST ->
                            new Reported(OptionalDouble.of(json.getDoubleValue()), Reported.Bound.AT_LEAST);
                        case AT_MOST -> new Reported(OptionalDouble.of(json.getDoubleValue()), Reported.Bound.AT_MOST);
                        case WITHHELD -> withheld(json.getString());
                        default -> throw new IllegalStateException("not a figure: " + name);
                    };
            json.nextToken();
            return figure;
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Figure.undefined();
        }
    }

    private static final class WithheldReader extends ValueDeserializer<Withheld> {

        @Override
        public Withheld deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.START_OBJECT || !WITHHELD.equals(json.nextName())) {
                throw new IllegalStateException("not a withheld figure");
            }
            json.nextToken();
            Withheld withheld = withheld(json.getString());
            json.nextToken();
            return withheld;
        }
    }

    private static Withheld withheld(String word) {
        return Arrays.stream(Withheld.Reason.values())
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .map(Withheld::new)
                .orElseThrow(() -> new IllegalStateException("unknown reason " + word));
    }
}
