package de.digicheck.simulation.csv;

import de.digicheck.questionnaire.Column;
import de.digicheck.shared.RoleKey;
import de.digicheck.simulation.SimulatedResponse;
import de.digicheck.simulation.Simulation;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.LongConsumer;

/** Writes simulated responses: {@code unit}, {@code role}, then the columns of the codebook; lines end with LF. */
public final class SimulatedCsv {

    private final CsvWriter writer;
    private final int columns;
    private final LongConsumer progress;
    private long written;

    private SimulatedCsv(CsvWriter writer, int columns, LongConsumer progress) {
        this.writer = writer;
        this.columns = columns;
        this.progress = progress;
    }

    /**
     * Draws and writes responses.
     *
     * @param responses how many, at least 1
     * @param out left open
     * @param progress is told after each response how many are written
     */
    public static void write(Simulation simulation, int responses, Writer out, LongConsumer progress)
            throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        CsvWriter.CsvWriterRecord header =
                writer.writeRecord().writeField("unit").writeField("role");
        simulation.codebook().columns().stream().map(Column::name).forEach(header::writeField);
        header.endRecord();
        int columns = simulation.codebook().columns().size();
        simulation.draw(responses, new SimulatedCsv(writer, columns, progress)::row);
        writer.flush();
    }

    private void row(SimulatedResponse response) {
        CsvWriter.CsvWriterRecord row = writer.writeRecord();
        row.writeField(response.unit().code().value());
        row.writeField(response.role().map(RoleKey::value).orElse(""));
        for (int column = 0; column < columns; column++) {
            row.writeField(response.answer(column));
        }
        row.endRecord();
        progress.accept(++written);
    }
}
