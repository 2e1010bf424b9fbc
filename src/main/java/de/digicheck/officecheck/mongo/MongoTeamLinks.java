package de.digicheck.officecheck.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.TeamLink;
import de.digicheck.officecheck.TeamLinks;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Links of teams as documents, one a check. */
final class MongoTeamLinks implements TeamLinks {

    private static final String ID = "_id";

    private final MongoCollection<Document> documents;

    MongoTeamLinks(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<TeamLink> find(CheckId check) {
        return Mono.from(documents.find(byCheck(check)).first()).map(MongoTeamLinks::read);
    }

    private static TeamLink read(Document document) {
        return new TeamLink(
                new CheckId(document.getString(ID)),
                document.getString("hash"),
                LocalDate.parse(document.getString("until")),
                Instant.parse(document.getString("at")),
                document.getString("by"));
    }

    @Override
    public Mono<Void> put(TeamLink link) {
        Document document = new Document(ID, link.check().value())
                .append("hash", link.hash())
                .append("until", link.until().toString())
                .append("at", link.at().toString())
                .append("by", link.by());
        return Mono.from(documents.replaceOne(byCheck(link.check()), document, new ReplaceOptions().upsert(true)))
                .then();
    }

    @Override
    public Mono<Boolean> remove(CheckId check) {
        return Mono.from(documents.deleteOne(byCheck(check))).map(result -> result.getDeletedCount() > 0);
    }

    private static Bson byCheck(CheckId check) {
        return eq(ID, check.value());
    }
}
