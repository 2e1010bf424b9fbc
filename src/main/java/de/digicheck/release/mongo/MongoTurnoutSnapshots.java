package de.digicheck.release.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.release.TurnoutCell;
import de.digicheck.release.TurnoutSnapshot;
import de.digicheck.release.TurnoutSnapshots;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One document a campaign; the last count replaces the one before. */
final class MongoTurnoutSnapshots implements TurnoutSnapshots {

    private final MongoCollection<Document> documents;

    MongoTurnoutSnapshots(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<TurnoutSnapshot> find(CampaignKey campaign) {
        return Mono.from(documents.find(eq("_id", campaign.value())).first()).map(MongoTurnoutSnapshots::read);
    }

    @Override
    public Mono<TurnoutSnapshot> keep(TurnoutSnapshot snapshot) {
        Document document = new Document("_id", snapshot.campaign().value())
                .append("town", cell(snapshot.town()))
                .append("openLink", cell(snapshot.openLink()))
                .append("parts", cells(snapshot.parts()))
                .append("roles", cells(snapshot.roles()))
                .append("asOf", Date.from(snapshot.asOf()))
                .append("complete", snapshot.complete());
        return Mono.from(documents.replaceOne(
                        eq("_id", snapshot.campaign().value()), document, new ReplaceOptions().upsert(true)))
                .thenReturn(snapshot);
    }

    private static <K> List<Document> cells(Map<K, TurnoutCell> cells) {
        return cells.entrySet().stream()
                .map(entry ->
                        cell(entry.getValue()).append("key", entry.getKey().toString()))
                .toList();
    }

    private static Document cell(TurnoutCell cell) {
        Integer invited = cell.invited().isPresent() ? cell.invited().getAsInt() : null;
        return new Document("invited", invited).append("tens", cell.tens());
    }

    private static TurnoutSnapshot read(Document document) {
        return new TurnoutSnapshot(
                new CampaignKey(document.getString("_id")),
                cell(document.get("town", Document.class)),
                cell(document.get("openLink", Document.class)),
                cells(document.getList("parts", Document.class), PartKey::new),
                cells(document.getList("roles", Document.class), RoleKey::new),
                document.getDate("asOf").toInstant(),
                document.getBoolean("complete"));
    }

    private static <K> Map<K, TurnoutCell> cells(List<Document> documents, Function<String, K> key) {
        Map<K, TurnoutCell> cells = new LinkedHashMap<>();
        documents.forEach(one -> cells.put(key.apply(one.getString("key")), cell(one)));
        return cells;
    }

    private static TurnoutCell cell(Document document) {
        Integer invited = document.getInteger("invited");
        return new TurnoutCell(
                invited == null ? OptionalInt.empty() : OptionalInt.of(invited), document.getLong("tens"));
    }
}
