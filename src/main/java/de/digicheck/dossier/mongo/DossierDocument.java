package de.digicheck.dossier.mongo;

import de.digicheck.dossier.ChosenSection;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierDraft;
import de.digicheck.dossier.DossierStep;
import de.digicheck.dossier.Frozen;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.Share;
import de.digicheck.shared.AccountRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.bson.Document;

/** A dossier as a document. */
final class DossierDocument {

    private DossierDocument() {}

    static Document write(Dossier dossier) {
        Dossier.Stamp stamp = dossier.stamp();
        return new Document("_id", dossier.number())
                .append(
                        "template",
                        dossier.template().isPresent() ? dossier.template().getAsInt() : null)
                .append("revision", stamp.revision())
                .append("step", stamp.step().name())
                .append("at", stamp.at().toString())
                .append("by", stamp.by())
                .append("open", !dossier.isFrozen())
                .append("draft", draft(dossier.draft()))
                .append("frozen", dossier.frozen().map(DossierDocument::frozen).orElse(null))
                .append(
                        "shares",
                        dossier.shares().stream().map(DossierDocument::share).toList());
    }

    private static Document draft(DossierDraft draft) {
        return new Document("title", draft.title())
                .append("body", draft.body().orElse(null))
                .append("day", draft.day().toString())
                .append("introduction", draft.introduction())
                .append(
                        "sections",
                        draft.sections().stream()
                                .map(section ->
                                        new Document("source", section.source().value()).append("text", section.text()))
                                .toList())
                .append("motion", draft.motion());
    }

    private static Document frozen(Frozen frozen) {
        return new Document("at", frozen.at().toString())
                .append("by", frozen.by())
                .append("hash", frozen.hash())
                .append("papers", PaperDocument.write(frozen.papers()));
    }

    private static Document share(Share share) {
        return new Document("number", share.number())
                .append("roles", share.roles().stream().map(Enum::name).toList())
                .append("from", share.from().toString())
                .append("until", share.until().toString())
                .append("by", share.by())
                .append("ended", share.ended().map(Instant::toString).orElse(null));
    }

    static Dossier read(Document document) {
        Integer template = document.getInteger("template");
        return new Dossier(
                document.getInteger("_id"),
                template == null ? OptionalInt.empty() : OptionalInt.of(template),
                new Dossier.Stamp(
                        document.getInteger("revision"),
                        DossierStep.valueOf(document.getString("step")),
                        Instant.parse(document.getString("at")),
                        document.getString("by")),
                readDraft(document.get("draft", Document.class)),
                Optional.ofNullable(document.get("frozen", Document.class)).map(DossierDocument::readFrozen),
                document.getList("shares", Document.class).stream()
                        .map(DossierDocument::readShare)
                        .toList());
    }

    private static DossierDraft readDraft(Document document) {
        return new DossierDraft(
                document.getString("title"),
                Optional.ofNullable(document.getString("body")),
                LocalDate.parse(document.getString("day")),
                document.getString("introduction"),
                document.getList("sections", Document.class).stream()
                        .map(section -> new ChosenSection(
                                SectionSource.find(section.getString("source")).orElseThrow(),
                                section.getString("text")))
                        .toList(),
                document.getString("motion"));
    }

    private static Frozen readFrozen(Document document) {
        return new Frozen(
                Instant.parse(document.getString("at")),
                document.getString("by"),
                PaperDocument.read(document.get("papers", Document.class)),
                document.getString("hash"));
    }

    private static Share readShare(Document document) {
        return new Share(
                document.getInteger("number"),
                document.getList("roles", String.class).stream()
                        .map(AccountRole::valueOf)
                        .collect(Collectors.toSet()),
                LocalDate.parse(document.getString("from")),
                LocalDate.parse(document.getString("until")),
                document.getString("by"),
                Optional.ofNullable(document.getString("ended")).map(Instant::parse));
    }
}
