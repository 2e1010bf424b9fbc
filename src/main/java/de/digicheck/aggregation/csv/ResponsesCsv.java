package de.digicheck.aggregation.csv;

import de.digicheck.aggregation.ParallelSheet;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Reads a responses file into a {@link TallySheet}, row by row: memory does not grow with the rows. RFC 4180 with
 * comma and header row, UTF-8 with or without byte order mark. Everything wrong with it becomes a finding whose column
 * counts the fields of the row from 1; the findings tell whether the sheet may be used.
 */
public final class ResponsesCsv {

    private final Codebook codebook;
    private final Roster roster;
    private final LongConsumer progress;

    /**
     * A reader for responses to one questionnaire.
     *
     * @param progress is told the number of rows read, every 50,000 rows
     */
    public ResponsesCsv(Codebook codebook, Roster roster, LongConsumer progress) {
        this.codebook = codebook;
        this.roster = roster;
        this.progress = progress;
    }

    /** Adds the rows of a file to a sheet. */
    public void read(Path file, TallySheet sheet, Findings findings) {
        Findings own = new Findings();
        readInto(sheet, file, own);
        findings.addAll(own);
    }

    private void readInto(TallySheet sheet, Path file, Findings findings) {
        String name = file.toString();
        try (ParallelSheet counts = new ParallelSheet(sheet)) {
            readRows(file, new RowHandler(codebook, roster, counts, new CsvFindings(name, findings)));
        } catch (CharacterCodingException e) {
            Utf8Error.locate(file, findings);
        } catch (IOException e) {
            findings.error("unreadable", Place.startOf(name), "the file cannot be read", advice(file));
        }
    }

    private void readRows(Path file, RowHandler rows) throws IOException {
        try (CountingReader text = CountingReader.open(file);
                CsvReader<Boolean> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .skipEmptyLines(true)
                        .build(rows, text)) {
            readAll(csv, rows);
            rows.finish(text.quotesAreEven());
        }
    }

    private void readAll(CsvReader<Boolean> csv, RowHandler rows) throws IOException {
        long count = 0;
        try {
            for (boolean usable : csv) {
                count++;
                if (!usable) {
                    return;
                }
                if (count % 50_000 == 0) {
                    progress.accept(count);
                }
            }
        } catch (CsvParseException e) {
            rows.brokenQuoting(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String advice(Path file) {
        return Files.isDirectory(file) ? "name a file, not a folder" : "check that it exists and is readable";
    }
}
