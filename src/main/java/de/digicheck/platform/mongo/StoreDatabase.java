package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/** A database with a file of its own. Dropping it deletes the file: a file that lives on would keep what was deleted. */
final class StoreDatabase extends H2Database {

    private final StoreFile file;
    private final Runnable dropped;
    /** The library opens the indexes that are there before this is. */
    private boolean ready;

    StoreDatabase(String name, StoreFile file, CursorRegistry cursors, Runnable dropped) {
        super(name, file.store(), cursors);
        this.file = file;
        this.dropped = dropped;
        this.ready = true;
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (ready) {
            file.orderKeys(getFullCollectionNamespace(collection) + StoreFile.INDEX + index);
        }
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    public void drop(Oplog oplog) {
        dropped.run();
        file.delete();
    }
}
