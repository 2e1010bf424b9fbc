package de.digicheck.roadmap.json;

import de.digicheck.roadmap.Constraint;
import de.digicheck.roadmap.ConstraintWords;
import de.digicheck.roadmap.PlanInstance;
import de.digicheck.roadmap.PlanNames;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Writes the plan of an instance: UTF-8, two spaces, line feeds; the same plan is the same bytes. */
public final class PlanJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private PlanJson() {}

    /**
     * Writes a plan.
     *
     * @param conflict the conditions that cannot hold together, when there is no plan
     * @param out left open
     */
    public static void write(PlanInstance instance, Portfolio plan, List<Constraint> conflict, OutputStream out)
            throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = MAPPER.writer().with(printer).createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("status", plan.status().name().toLowerCase(Locale.ROOT));
            numbers(instance, plan, json);
            json.writeObjectPropertyStart("start");
            plan.start().forEach(json::writeNumberProperty);
            json.writeEndObject();
            conflict(instance, conflict, json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    private static void numbers(PlanInstance instance, Portfolio plan, JsonGenerator json) {
        if (plan.exists()) {
            json.writeNumberProperty("gap", plan.gap());
            json.writeNumberProperty("objective", shortest(instance.objective(plan.start())));
        } else {
            json.writeNullProperty("gap");
            json.writeNullProperty("objective");
        }
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void conflict(PlanInstance instance, List<Constraint> conflict, JsonGenerator json) {
        ConstraintWords words = new ConstraintWords(instance.problem(), names(instance));
        json.writeArrayPropertyStart("conflict");
        for (Constraint constraint : conflict) {
            json.writeStartObject();
            json.writeStringProperty("constraint", words.key(constraint));
            json.writeObjectPropertyStart("words");
            for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                json.writeStringProperty(
                        language.tag(), words.sentence(constraint).in(language));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static PlanNames names(PlanInstance instance) {
        return new PlanNames(Map.of(), OptionalInt.empty(), instance.units(), Map.of());
    }
}
