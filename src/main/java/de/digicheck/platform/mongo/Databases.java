package de.digicheck.platform.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;

/** The databases of an installation. What they acknowledge is on disk, with replicas on most of them. */
public final class Databases {

    /** The main database where the URI names none. */
    static final String MAIN = "digicheck";

    private static final String OPEN = "-open-";
    private static final String CODES = "-codes-";
    private static final String DRAFTS = "-drafts-";
    private static final String TEXTS = "-texts-";

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

    /**
     * The access codes of one campaign with their parts, until it is closed.
     *
     * @param campaign key of the campaign
     */
    public MongoDatabase codes(String campaign) {
        return durable(main + CODES + campaign);
    }

    /**
     * What respondents of one campaign have saved to go on later, until it is closed.
     *
     * @param campaign key of the campaign
     */
    public MongoDatabase drafts(String campaign) {
        return durable(main + DRAFTS + campaign);
    }

    /**
     * Which part each free text of an attempt to seal is of, until batches are formed.
     *
     * @param attempt names the attempt
     */
    public MongoDatabase partsOfTexts(String attempt) {
        return durable(main + TEXTS + attempt);
    }

    private MongoDatabase durable(String name) {
        return client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
