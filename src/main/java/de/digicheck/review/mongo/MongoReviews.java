package de.digicheck.review.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Reviews;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Entries as documents, one an entry. The number is part of the id: of two that are added at the same moment one takes the
 * next number.
 */
final class MongoReviews implements Reviews {

    private static final int BATCH = 500;
    private static final int MOST_AT_ONCE = 50;

    private final MongoCollection<Document> documents;

    MongoReviews(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Flux<ReviewEntry> of(CampaignKey campaign, String part) {
        return Flux.from(documents
                        .find(and(eq(EntryDocument.CAMPAIGN, campaign.value()), eq(EntryDocument.PART, part)))
                        .sort(ascending(EntryDocument.NUMBER))
                        .batchSize(BATCH))
                .map(EntryDocument::read);
    }

    @Override
    public Flux<ReviewEntry> of(CampaignKey campaign) {
        return Flux.from(documents
                        .find(eq(EntryDocument.CAMPAIGN, campaign.value()))
                        .sort(ascending(EntryDocument.PART, EntryDocument.NUMBER))
                        .batchSize(BATCH))
                .map(EntryDocument::read);
    }

    @Override
    public Mono<ReviewEntry> add(ReviewEntry entry) {
        return of(entry.campaign(), entry.part())
                .count()
                .map(before -> entry.numbered(Math.toIntExact(before) + 1))
                .flatMap(next -> Mono.from(documents.insertOne(EntryDocument.write(next)))
                        .thenReturn(next))
                .retryWhen(Retry.max(MOST_AT_ONCE).filter(MongoReviews::isTaken));
    }

    private static boolean isTaken(Throwable error) {
        return error instanceof MongoWriteException refused
                && refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
