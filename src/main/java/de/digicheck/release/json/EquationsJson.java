package de.digicheck.release.json;

import de.digicheck.release.Equations;
import de.digicheck.release.Equations.Equation;
import de.digicheck.release.Equations.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes equations: UTF-8, one line a table and a line feed at the end; whole numbers without a point. */
public final class EquationsJson {

    private static final double LARGEST_WHOLE = 1e15;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER, StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private EquationsJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes equations.
     *
     * @param out left open
     * @throws IOException when they cannot be written
     */
    public static void write(Equations equations, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.writer().createGenerator(out, JsonEncoding.UTF8)) {
            new EquationsJson(json).write(equations);
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    private void write(Equations equations) {
        json.writeStartObject();
        json.writeArrayPropertyStart("tables");
        equations.tables().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Table table) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", table.id());
        write("figures", table.figures());
        json.writeNumberProperty("k", table.k());
        write("cells", table.cells());
        write("lower", table.lower());
        write("upper", table.upper());
        json.writeArrayPropertyStart("equations");
        table.equations().forEach(this::write);
        json.writeEndArray();
        write("protected", table.protectedCells());
        json.writeEndObject();
    }

    private void write(Equation equation) {
        json.writeStartObject();
        write("coef", equation.coefficients());
        if (equation.lo() == equation.hi()) {
            number("rhs", equation.lo());
        } else {
            number("lo", equation.lo());
            number("hi", equation.hi());
        }
        json.writeEndObject();
    }

    private void write(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void write(String name, Map<String, Double> numbers) {
        json.writeObjectPropertyStart(name);
        numbers.forEach(this::number);
        json.writeEndObject();
    }

    private void number(String name, double value) {
        json.writeName(name);
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
