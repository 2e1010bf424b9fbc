package de.digicheck.officecheck.mongo;

import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.shared.OrgUnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** A version of a check as a document. */
final class OfficeCheckDocument {

    static final String NUMBER = "number";
    static final String EARLIER = "earlier";
    private static final String STEPS = "steps";
    private static final String TEXTS = "texts";

    private OfficeCheckDocument() {}

    static Document write(CheckVersion version) {
        OfficeCheck check = version.check();
        return new Document(NUMBER, version.number())
                .append("at", version.at().toString())
                .append("by", version.by())
                .append("unit", check.unit().value())
                .append("day", check.day().toString())
                .append(STEPS, document(check.steps()))
                .append(TEXTS, document(check.texts()))
                .append("processes", processes(check.processes()))
                .append("lastProcess", check.lastProcess());
    }

    private static Document document(Map<String, ?> values) {
        Document document = new Document();
        document.putAll(values);
        return document;
    }

    private static List<Document> processes(List<OfficeProcess> processes) {
        return processes.stream().map(ProcessDocument::write).toList();
    }

    static CheckVersion read(CheckId id, Document document) {
        OfficeCheck check = new OfficeCheck(
                id,
                new OrgUnitCode(document.getString("unit")),
                LocalDate.parse(document.getString("day")),
                map(document, STEPS, Integer.class),
                map(document, TEXTS, String.class),
                document.getList("processes", Document.class).stream()
                        .map(ProcessDocument::read)
                        .toList(),
                document.getInteger("lastProcess"));
        return new CheckVersion(
                document.getInteger(NUMBER), Instant.parse(document.getString("at")), document.getString("by"), check);
    }

    private static <T> Map<String, T> map(Document document, String name, Class<T> type) {
        Map<String, T> values = new HashMap<>();
        document.get(name, Document.class).forEach((key, value) -> values.put(key, type.cast(value)));
        return values;
    }
}
