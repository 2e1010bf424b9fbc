package de.digicheck.projectcatalogue.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.OutlineFacts;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlines;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.shared.AccountRole;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** What is written as bytes reads as the same outline, to the cent. */
class OutlineDocumentPropertyTest {

    private static final DocumentCodec CODEC = new DocumentCodec();

    @Property(tries = 500)
    void readsWhatItHasWritten(@ForAll long seed) {
        ProjectOutline outline = Outlines.of(seed);
        OutlineVersion version = new OutlineVersion(
                7, Instant.parse("2026-11-25T08:00:00Z"), new Editor("cdo", AccountRole.CDO), outline);

        OutlineVersion read = OutlineDocument.read(throughBytes(OutlineDocument.write(version)));

        assertThat(read).isEqualTo(version);
        assertThat(OutlineFacts.changes(outline, read.outline())).isEmpty();
    }

    private static Document throughBytes(Document document) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, document, EncoderContext.builder().build());
        }
        try (BsonBinaryReader reader =
                new BsonBinaryReader(buffer.getByteBuffers().get(0).asNIO())) {
            return CODEC.decode(reader, DecoderContext.builder().build());
        }
    }
}
