package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.oplog.Oplog;

/** A database with a file of its own. Dropping it deletes the file: a file that lives on would keep what was deleted. */
final class StoreDatabase extends H2Database {

    private final StoreFile file;
    private final Runnable dropped;

    StoreDatabase(String name, StoreFile file, CursorRegistry cursors, Runnable dropped) {
        super(name, file.store(), cursors);
        this.file = file;
        this.dropped = dropped;
    }

    @Override
    public void drop(Oplog oplog) {
        dropped.run();
        file.delete();
    }
}
