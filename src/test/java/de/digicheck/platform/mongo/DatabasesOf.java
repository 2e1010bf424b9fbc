package de.digicheck.platform.mongo;

import com.mongodb.reactivestreams.client.MongoClient;

/** The databases of an installation that shares its store with other tests. */
public final class DatabasesOf {

    private DatabasesOf() {}

    /** Those of the installation with this main database. */
    public static Databases installation(MongoClient client, String main) {
        return new Databases(client, main);
    }
}
