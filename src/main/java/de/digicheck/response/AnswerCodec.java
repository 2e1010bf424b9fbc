package de.digicheck.response;

import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.shared.ItemKey;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the answers to one questionnaire version as bytes, and reads them again. The length tells little: cells take the
 * same space whatever the answer, and texts are padded together to the next of a few lengths ({@value #SHORTEST_TEXTS}
 * bytes, each {@value #STEP} times the one before).
 *
 * <p>Layout: one byte {@value #VERSION}; the cells in the order of the codebook ({@link CellWidth}); if the questionnaire
 * has text items, for each of them four bytes length and the text in UTF-8, then zeros.
 */
final class AnswerCodec {

    static final byte VERSION = 1;
    static final int SHORTEST_TEXTS = 1024;
    static final int STEP = 4;

    private final Codebook codebook;
    private final List<CellWidth> widths;
    private final List<ItemKey> textItems;
    private final int cellBytes;

    AnswerCodec(Codebook codebook) {
        this.codebook = codebook;
        List<Column> columns = codebook.columns();
        this.widths = columns.stream().map(CellWidth::of).toList();
        this.textItems = columns.stream()
                .filter(Answers::holdsText)
                .map(column -> column.item().key())
                .toList();
        this.cellBytes = 1 + widths.stream().mapToInt(CellWidth::bytes).sum();
    }

    /**
     * Writes answers.
     *
     * @throws IllegalArgumentException when they belong to another questionnaire, or a cell holds no possible answer
     */
    byte[] write(Answers answers) {
        if (!sameColumns(answers.codebook())) {
            throw new IllegalArgumentException("answers to another questionnaire");
        }
        Map<ItemKey, byte[]> texts = utf8(answers.texts());
        ByteBuffer buffer = ByteBuffer.allocate(cellBytes + paddedTexts(texts));
        writeCells(answers.cells(), buffer);
        for (ItemKey item : textItems) {
            byte[] text = texts.getOrDefault(item, new byte[0]);
            buffer.putInt(text.length).put(text);
        }
        return buffer.array();
    }

    private boolean sameColumns(Codebook other) {
        return other == codebook
                || other.columns().stream()
                        .map(Column::name)
                        .toList()
                        .equals(codebook.columns().stream().map(Column::name).toList());
    }

    private static Map<ItemKey, byte[]> utf8(Map<ItemKey, String> texts) {
        Map<ItemKey, byte[]> bytes = new HashMap<>();
        texts.forEach((item, text) -> bytes.put(item, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private int paddedTexts(Map<ItemKey, byte[]> texts) {
        if (textItems.isEmpty()) {
            return 0;
        }
        int needed = textItems.size() * Integer.BYTES
                + texts.values().stream().mapToInt(text -> text.length).sum();
        int padded = SHORTEST_TEXTS;
        while (padded < needed) {
            padded = Math.multiplyExact(padded, STEP);
        }
        return padded;
    }

    /** Writes cells alone, without texts. */
    byte[] writeCells(long[] cells) {
        ByteBuffer buffer = ByteBuffer.allocate(cellBytes);
        writeCells(cells, buffer);
        return buffer.array();
    }

    private void writeCells(long[] cells, ByteBuffer buffer) {
        buffer.put(VERSION);
        for (int column = 0; column < cells.length; column++) {
            widths.get(column).write(cells[column], buffer);
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException when it was not written for this questionnaire
     */
    Answers read(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long[] cells = readCells(buffer);
            Map<ItemKey, String> texts = new HashMap<>();
            for (ItemKey item : textItems) {
                readText(buffer).ifPresent(text -> texts.put(item, text));
            }
            return new Answers(codebook, cells, texts);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("answers are cut off", e);
        }
    }

    private static Optional<String> readText(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes");
        }
        byte[] text = new byte[length];
        buffer.get(text);
        return length == 0 ? Optional.empty() : Optional.of(new String(text, StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #writeCells(long[])} has written.
     *
     * @throws IllegalArgumentException when it was not written for this questionnaire
     */
    long[] readCells(byte[] bytes) {
        if (bytes.length != cellBytes) {
            throw new IllegalArgumentException(bytes.length + " bytes instead of " + cellBytes);
        }
        return readCells(ByteBuffer.wrap(bytes));
    }

    private long[] readCells(ByteBuffer buffer) {
        byte version = buffer.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("answers of version " + version);
        }
        return widths.stream().mapToLong(width -> width.read(buffer)).toArray();
    }
}
