package de.digicheck.idea.mongo;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.IdeaKind;
import de.digicheck.idea.IdeaSource;
import de.digicheck.idea.Insight;
import de.digicheck.idea.Workshop;
import de.digicheck.idea.mongo.MongoRegister.Stored;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/** Ideas, bundles and workshops as documents. */
final class IdeaDocuments {

    static final MongoRegister.Form<Idea> IDEAS = new MongoRegister.Form<>(IdeaDocuments::write, IdeaDocuments::idea);
    static final MongoRegister.Form<Bundle> BUNDLES =
            new MongoRegister.Form<>(IdeaDocuments::write, IdeaDocuments::bundle);
    static final MongoRegister.Form<Workshop> WORKSHOPS =
            new MongoRegister.Form<>(IdeaDocuments::write, IdeaDocuments::workshop);

    static final MongoRegister.Form<Insight> INSIGHTS =
            new MongoRegister.Form<>(IdeaDocuments::write, IdeaDocuments::insight);

    private static final String FIELD = "field";
    private static final String UNIT = "unit";
    private static final String STATUS = "status";
    private static final String WORKSHOP = "workshop";
    private static final String CAMPAIGN = "campaign";

    private IdeaDocuments() {}

    private static Document write(Idea idea) {
        Document document = new Document("text", idea.text())
                .append("units", idea.units().stream().map(OrgUnitCode::value).toList());
        idea.name().ifPresent(name -> document.append("name", name));
        idea.kind().ifPresent(kind -> document.append("kind", kind.word()));
        idea.field().ifPresent(field -> document.append(FIELD, field.value()));
        idea.bundle().ifPresent(bundle -> document.append("bundle", bundle.value()));
        if (idea.source() instanceof IdeaSource.Survey survey) {
            document.append(CAMPAIGN, survey.campaign().value())
                    .append("item", survey.item().value());
        } else if (idea.source() instanceof IdeaSource.Workshop workshop) {
            document.append(WORKSHOP, workshop.workshop().value());
        }
        return document;
    }

    private static Idea idea(Stored stored) {
        Document document = stored.document();
        return new Idea(
                stored.id(),
                stored.revision(),
                document.getString("text"),
                find(document, "name", name -> name),
                document.getList("units", String.class).stream()
                        .map(OrgUnitCode::new)
                        .toList(),
                source(document),
                find(document, "kind", kind -> IdeaKind.of(kind).orElseThrow()),
                find(document, FIELD, ActionFieldKey::new),
                find(document, "bundle", IdeaId::new));
    }

    private static IdeaSource source(Document document) {
        if (document.containsKey(CAMPAIGN)) {
            return new IdeaSource.Survey(
                    new CampaignKey(document.getString(CAMPAIGN)), new ItemKey(document.getString("item")));
        }
        return find(document, WORKSHOP, IdeaId::new)
                .<IdeaSource>map(IdeaSource.Workshop::new)
                .orElseGet(IdeaSource.Anybody::new);
    }

    private static Document write(Bundle bundle) {
        Document document = new Document("label", bundle.label())
                .append(STATUS, bundle.status().word());
        bundle.field().ifPresent(field -> document.append(FIELD, field.value()));
        if (bundle.status() instanceof BundleStatus.Forwarded forwarded) {
            document.append(UNIT, forwarded.unit().value())
                    .append("until", forwarded.until().toString());
        } else if (bundle.status() instanceof BundleStatus.Outlined outlined) {
            document.append("project", outlined.project().value());
        } else if (bundle.status() instanceof BundleStatus.Declined declined) {
            document.append("reason", declined.reason());
        }
        return document;
    }

    private static Bundle bundle(Stored stored) {
        Document document = stored.document();
        return new Bundle(
                stored.id(),
                stored.revision(),
                document.getString("label"),
                find(document, FIELD, ActionFieldKey::new),
                status(document));
    }

    private static BundleStatus status(Document document) {
        return switch (document.getString(STATUS)) {
            case "forwarded" ->
                new BundleStatus.Forwarded(
                        new OrgUnitCode(document.getString(UNIT)), LocalDate.parse(document.getString("until")));
            case "outlined" -> new BundleStatus.Outlined(new ProjectKey(document.getString("project")));
            case "declined" -> new BundleStatus.Declined(document.getString("reason"));
            default -> new BundleStatus.Open();
        };
    }

    private static Document write(Workshop workshop) {
        Document document = new Document("day", workshop.day().toString())
                .append("format", workshop.format())
                .append("people", workshop.people());
        workshop.unit().ifPresent(unit -> document.append(UNIT, unit.value()));
        return document;
    }

    private static Workshop workshop(Stored stored) {
        Document document = stored.document();
        return new Workshop(
                stored.id(),
                LocalDate.parse(document.getString("day")),
                document.getString("format"),
                document.getInteger("people"),
                find(document, UNIT, OrgUnitCode::new));
    }

    private static Document write(Insight insight) {
        Document document = new Document("at", insight.at().toString())
                .append("by", insight.by())
                .append("title", insight.title())
                .append("text", insight.text())
                .append(
                        "replies",
                        insight.replies().stream()
                                .map(reply -> new Document("at", reply.at().toString())
                                        .append("by", reply.by())
                                        .append("text", reply.text()))
                                .toList());
        insight.unit().ifPresent(unit -> document.append(UNIT, unit.value()));
        insight.field().ifPresent(field -> document.append(FIELD, field.value()));
        insight.outline().ifPresent(project -> document.append("project", project.value()));
        return document;
    }

    private static Insight insight(Stored stored) {
        Document document = stored.document();
        return new Insight(
                stored.id(),
                stored.revision(),
                Instant.parse(document.getString("at")),
                document.getString("by"),
                document.getString("title"),
                document.getString("text"),
                find(document, UNIT, OrgUnitCode::new),
                find(document, FIELD, ActionFieldKey::new),
                document.getList("replies", Document.class).stream()
                        .map(reply -> new Insight.Reply(
                                Instant.parse(reply.getString("at")), reply.getString("by"), reply.getString("text")))
                        .toList(),
                find(document, "project", ProjectKey::new));
    }

    private static <T> Optional<T> find(Document document, String name, Function<String, T> read) {
        return Optional.ofNullable(document.getString(name)).map(read);
    }
}
