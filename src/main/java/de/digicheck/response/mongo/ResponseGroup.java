package de.digicheck.response.mongo;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.response.ResponseCount;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Part and role of a response. */
record ResponseGroup(Optional<PartKey> part, Optional<RoleKey> role) {

    static final String PART = "part";
    static final String ROLE = "role";

    private static final int BATCH = 1000;

    static ResponseGroup of(Document document) {
        return new ResponseGroup(
                Optional.ofNullable(document.getString(PART)).map(PartKey::new),
                Optional.ofNullable(document.getString(ROLE)).map(RoleKey::new));
    }

    /** Writes what is there; an absent field stays absent. */
    void write(Document document) {
        part.ifPresent(code -> document.append(PART, code.value()));
        role.ifPresent(key -> document.append(ROLE, key.value()));
    }

    /** Counts here, as grouping in the embedded store is slow. */
    static Flux<ResponseCount> count(MongoCollection<Document> documents) {
        return Flux.from(documents
                        .find()
                        .projection(Projections.fields(Projections.excludeId(), Projections.include(PART, ROLE)))
                        .batchSize(BATCH))
                .map(ResponseGroup::of)
                .collect(HashMap<ResponseGroup, Long>::new, (counts, group) -> counts.merge(group, 1L, Long::sum))
                .flatMapIterable(Map::entrySet)
                .map(entry ->
                        new ResponseCount(entry.getKey().part(), entry.getKey().role(), entry.getValue()));
    }
}
