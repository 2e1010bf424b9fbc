package de.digicheck.platform.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;

/** The databases of an installation. What they acknowledge is on disk, with replicas on most of them. */
public final class Databases {

    /** The main database where the URI names none. */
    static final String MAIN = "digicheck";

    private static final String OPEN = "-open-";

    private final MongoClient client;
    private final String main;

    Databases(MongoClient client, String main) {
        this.client = client;
        this.main = main;
    }

    /** Everything but the answers of campaigns that are not sealed yet. */
    public MongoDatabase main() {
        return durable(main);
    }

    /**
     * The answers of one campaign until they are sealed: a database of their own, so that it can be dropped as a whole.
     *
     * @param campaign key of the campaign
     */
    public MongoDatabase open(String campaign) {
        return durable(main + OPEN + campaign);
    }

    private MongoDatabase durable(String name) {
        return client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
