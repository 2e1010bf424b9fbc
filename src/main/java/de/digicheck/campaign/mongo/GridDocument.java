package de.digicheck.campaign.mongo;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.GridStep;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.PartHeads;
import de.digicheck.organisation.PartMember;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;

/** An announced grid as a document: the tree of its parts, in full. */
final class GridDocument {

    private static final String PARTS = "parts";

    private GridDocument() {}

    static Document write(AnnouncedGrid grid) {
        return new Document("threshold", grid.threshold())
                .append("steps", list(grid.steps(), GridDocument::step))
                .append("town", part(grid.town()));
    }

    static AnnouncedGrid read(Document document) {
        return new AnnouncedGrid(
                document.getInteger("threshold"),
                list(document.getList("steps", Document.class), GridDocument::step),
                part(document.get("town", Document.class)));
    }

    private static Document step(GridStep step) {
        return new Document("kind", step.kind().name()).append(PARTS, list(step.parts(), PartKey::value));
    }

    private static GridStep step(Document document) {
        return new GridStep(
                GridStep.Kind.valueOf(document.getString("kind")),
                list(document.getList(PARTS, String.class), PartKey::new));
    }

    private static Document part(Part part) {
        return new Document("members", list(part.members(), GridDocument::member))
                .append("kinds", List.copyOf(part.kinds()))
                .append("units", list(List.copyOf(part.units()), OrgUnitCode::value))
                .append("invited", part.invited())
                .append("complete", part.heads().complete())
                .append("roles", roles(part.heads().roles()))
                .append("storedRoles", roles(part.storedRoles()))
                .append("separate", part.separate())
                .append(PARTS, list(part.children(), GridDocument::part));
    }

    private static Part part(Document document) {
        return new Part(
                list(document.getList("members", Document.class), GridDocument::member),
                new LinkedHashSet<>(document.getList("kinds", String.class)),
                new LinkedHashSet<>(list(document.getList("units", String.class), OrgUnitCode::new)),
                new PartHeads(
                        document.getInteger("invited"),
                        document.getBoolean("complete"),
                        roles(document.get("roles", Document.class))),
                roles(document.get("storedRoles", Document.class)),
                document.getBoolean("separate"),
                list(document.getList(PARTS, Document.class), GridDocument::part));
    }

    private static Document member(PartMember member) {
        Document label = new Document();
        member.label().texts().forEach((language, text) -> label.append(language.tag(), text));
        return new Document("code", member.code().value()).append("label", label);
    }

    private static PartMember member(Document document) {
        Map<Language, String> texts = new LinkedHashMap<>();
        document.get("label", Document.class)
                .forEach((language, text) -> texts.put(new Language(language), (String) text));
        return new PartMember(new PartKey(document.getString("code")), new LocalizedText(texts));
    }

    private static Document roles(Map<RoleKey, Integer> heads) {
        Document roles = new Document();
        heads.forEach((role, count) -> roles.append(role.value(), count));
        return roles;
    }

    private static Map<RoleKey, Integer> roles(Document document) {
        Map<RoleKey, Integer> heads = new TreeMap<>();
        document.forEach((role, count) -> heads.put(new RoleKey(role), (Integer) count));
        return heads;
    }

    private static <T, R> List<R> list(List<T> elements, Function<? super T, ? extends R> map) {
        return elements.stream().<R>map(map).toList();
    }
}
