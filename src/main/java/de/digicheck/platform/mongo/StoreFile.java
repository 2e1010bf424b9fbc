package de.digicheck.platform.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file of one database. Writes to it only when told to, so that no half-finished command is ever on disk. */
final class StoreFile {

    /** Stands between the name of a collection and that of its index in the name of the map that keeps the index. */
    static final String INDEX = "._index_";

    private final StoreFolder folder;
    private final String database;
    private final MVStore store;

    private StoreFile(StoreFolder folder, String database, MVStore store) {
        this.folder = folder;
        this.database = database;
        this.store = store;
        store.getMapNames().stream().filter(name -> name.contains(INDEX)).forEach(this::orderKeys);
    }

    /**
     * Opens the file of a database.
     *
     * @throws StoreUnavailableException when the file is damaged
     */
    static StoreFile open(StoreFolder folder, String database) {
        Path path = folder.file(database);
        try {
            return new StoreFile(folder, database, openStore(path));
        } catch (MVStoreException e) {
            throw new StoreUnavailableException(
                    "The data file %s cannot be read: %s. Restore the data folder from a backup."
                            .formatted(path.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    /** Creates the file of a new database; a crash leaves either a whole file or none. */
    static StoreFile create(StoreFolder folder, String database) {
        try {
            Path prepared = folder.prepare(database);
            MVStore store = openStore(prepared);
            store.commit();
            store.sync();
            store.close();
            folder.adopt(prepared, database);
            return open(folder, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the map of an index, which the library takes as it is when it is open. */
    void orderKeys(String map) {
        store.openMap(map, new MVMap.Builder<>().keyType(new KeyType()));
    }

    MVStore store() {
        return store;
    }

    /**
     * Writes what has changed; true if anything has.
     *
     * @throws StoreUnavailableException when the file was closed by an earlier failure: nothing can be written any more
     */
    boolean commit() {
        if (store.isClosed()) {
            throw new StoreUnavailableException("The data file of %s is closed.".formatted(database));
        }
        return store.commit() >= 0;
    }

    /** Returns when everything committed is on disk. */
    void sync() {
        store.sync();
    }

    void close() {
        store.close();
    }

    void delete() {
        store.closeImmediately();
        try {
            folder.delete(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MVStore openStore(Path path) {
        MVStore store = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setVersionsToKeep(0);
        return store;
    }
}
