package de.digicheck.projectcatalogue.mongo;

import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.OutlineReader;
import de.digicheck.projectcatalogue.OutlineTree;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.shared.AccountRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A version of an outline as a document: its tree, numbers as whole ones or doubles, which hold every cent of a budget. */
final class OutlineDocument {

    static final String NUMBER = "number";
    static final String EARLIER = "earlier";

    private OutlineDocument() {}

    static Document write(OutlineVersion version) {
        return new Document(NUMBER, version.number())
                .append("at", version.at().toString())
                .append("by", version.by().account())
                .append("role", version.by().role().name())
                .append("outline", plain(OutlineTree.of(version.outline())));
    }

    static OutlineVersion read(Document document) {
        return new OutlineVersion(
                document.getInteger(NUMBER),
                Instant.parse(document.getString("at")),
                new Editor(document.getString("by"), AccountRole.valueOf(document.getString("role"))),
                OutlineReader.read(document.get("outline", Document.class)));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Document document = new Document();
            map.forEach((name, member) -> document.append(String.valueOf(name), plain(member)));
            return document;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OutlineDocument::plain).toList();
        }
        return value instanceof BigDecimal number ? number(number) : value;
    }

    private static Object number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
    }
}
