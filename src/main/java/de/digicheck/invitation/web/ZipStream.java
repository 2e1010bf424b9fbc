package de.digicheck.invitation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP file in pieces, each of which can be sent before the next one exists. */
final class ZipStream {

    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(pieces, StandardCharsets.UTF_8);

    /** The piece that holds a file. */
    byte[] file(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last piece. */
    byte[] end() {
        try {
            zip.finish();
            return take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] take() {
        byte[] piece = pieces.toByteArray();
        pieces.reset();
        return piece;
    }
}
