package de.digicheck.release.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.release.TurnoutSnapshot;
import de.digicheck.release.TurnoutSnapshots;
import java.util.Date;
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
                .append("tens", snapshot.tens())
                .append("asOf", Date.from(snapshot.asOf()))
                .append("complete", snapshot.complete());
        return Mono.from(documents.replaceOne(
                        eq("_id", snapshot.campaign().value()), document, new ReplaceOptions().upsert(true)))
                .thenReturn(snapshot);
    }

    private static TurnoutSnapshot read(Document document) {
        return new TurnoutSnapshot(
                new CampaignKey(document.getString("_id")),
                document.getLong("tens"),
                document.getDate("asOf").toInstant(),
                document.getBoolean("complete"));
    }
}
