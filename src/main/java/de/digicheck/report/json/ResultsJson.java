package de.digicheck.report.json;

import de.digicheck.prioritisation.RankedProject;
import de.digicheck.release.Caveat;
import de.digicheck.release.Release;
import de.digicheck.report.ResultsDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code results.json}: UTF-8, two spaces, line feeds, names in the order of the contract. The same document is
 * the same bytes on every machine. Undefined is {@code null}, a figure that is not shown is
 * {@code {"withheld": "protected"}} or {@code {"withheld": "not-published"}}; a name of the contract that nothing fills
 * yet is there with {@code null}.
 */
public final class ResultsJson {

    private static final int SCHEMA_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER, StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ResultsJson() {}

    /**
     * Writes a document.
     *
     * @param out left open
     * @throws IOException when it cannot be written
     */
    public static void write(ResultsDocument document, OutputStream out) throws IOException {
        write(out, writer -> write(document, writer));
    }

    /**
     * Writes {@code projects} alone: {@code {"schemaVersion", "seed", "projects"}}, each project as in
     * {@code results.json}.
     *
     * @param seed of the draws
     * @param out left open
     * @throws IOException when it cannot be written
     */
    public static void writeProjects(long seed, List<RankedProject> projects, OutputStream out) throws IOException {
        write(out, writer -> {
            JsonGenerator json = writer.json();
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeNumberProperty("seed", seed);
            new ProjectWriter(writer).write(projects);
            json.writeEndObject();
        });
    }

    private static void write(OutputStream out, Consumer<FigureWriter> content) throws IOException {
        try (JsonGenerator json = MAPPER.writer().with(twoSpaces()).createGenerator(out, JsonEncoding.UTF8)) {
            content.accept(new FigureWriter(json));
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PrettyPrinter twoSpaces() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static void write(ResultsDocument document, FigureWriter out) {
        Release release = document.release();
        JsonGenerator json = out.json();
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        out.count("respondents", release.respondents());
        json.writeNumberProperty("seed", document.seed());
        json.writeStringProperty("release", release.kind().name().toLowerCase(Locale.ROOT));
        SupplementWriter supplement = new SupplementWriter(out, release);
        supplement.grid();
        new TownWriter(out).write(release);
        new PartWriter(out).write(release);
        supplement.write();
        new ProjectWriter(out).write(document.projects());
        new PlanWriter(out).write(document.plan());
        out.count("headcount", release.headcount());
        out.objects("caveats", release.caveats(), caveat -> caveat(caveat, json));
        json.writeEndObject();
    }

    private static void caveat(Caveat caveat, JsonGenerator json) {
        json.writeStringProperty("code", caveat.code().word());
        json.writeStringProperty("subject", caveat.subject());
    }
}
