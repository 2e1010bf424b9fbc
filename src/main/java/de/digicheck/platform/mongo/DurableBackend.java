package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStoreException;

/**
 * Answers the protocol's commands from files, one a database, and answers only when everything the answer rests on is
 * on disk. Reading a database that does not exist does not create it.
 */
final class DurableBackend extends AbstractMongoBackend {

    private static final int INVALID_NAMESPACE = 73;
    private static final int OPERATION_FAILED = 96;
    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final String ADMIN = "admin";

    private final StoreFolder folder;
    private final Door door;
    private final Map<String, StoreFile> files = new ConcurrentHashMap<>();
    private final Map<String, StoreDatabase> opened = new ConcurrentHashMap<>();
    private final Object creations = new Object();
    private final GroupCommit commits = new GroupCommit(files.values());

    DurableBackend(StoreFolder folder, Door door, Clock clock) {
        super(clock);
        this.folder = folder;
        this.door = door;
    }

    /**
     * Opens every database of the folder.
     *
     * @throws StoreUnavailableException when one is damaged; close this backend then
     */
    void start() {
        commits.start();
        folder.databases().forEach(this::resolveDatabase);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return refusal(e);
        } catch (StoreUnavailableException | MVStoreException | UncheckedIOException e) {
            return refusal(new MongoServerError(OPERATION_FAILED, "OperationFailed", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        CommandKind kind = CommandKind.of(command, query);
        if (kind == CommandKind.GREETING) {
            return greet(channel, database, query);
        }
        door.require(channel);
        try {
            return switch (kind) {
                case GREETING, READ -> read(channel, database, command, query);
                case WRITE -> commits.write(database, () -> super.handleCommand(channel, database, command, query));
                case WRITE_ANYWHERE -> commits.write(() -> super.handleCommand(channel, database, command, query));
                case CREATE_COLLECTION -> commits.write(database, () -> create(channel, database, command, query));
                case DROP_DATABASE -> commits.alone(() -> super.handleCommand(channel, database, command, query));
                case REFUSED -> throw refused(COMMAND_NOT_SUPPORTED, command + " is not supported by this store.");
            };
        } finally {
            awaitDurable(database);
        }
    }

    /** What {@code admin} answers is about all databases. */
    private void awaitDurable(String database) {
        if (database.equals(ADMIN)) {
            commits.awaitDurable();
        } else {
            commits.awaitDurable(database);
        }
    }

    /** The library looks whether there is one and then makes it, which two at a time both would. */
    private Document create(Channel channel, String database, String command, Document query) {
        synchronized (creations) {
            return super.handleCommand(channel, database, command, query);
        }
    }

    /** The old way to query, without a command; no driver of today uses it. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw refused(COMMAND_NOT_SUPPORTED, "Only commands are supported by this store.");
    }

    @Override
    public void close() {
        commits.close();
        super.close();
        files.values().forEach(StoreFile::close);
        folder.close();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        if (!StoreFolder.isName(name)) {
            throw refused(INVALID_NAMESPACE, "A database is named by letters, digits, - and _: " + name);
        }
        return opened.computeIfAbsent(name, this::openDatabase);
    }

    private StoreDatabase openDatabase(String name) {
        StoreFile file =
                folder.databases().contains(name) ? StoreFile.open(folder, name) : StoreFile.create(folder, name);
        files.put(name, file);
        return new StoreDatabase(name, file, getCursorRegistry(), () -> forget(name));
    }

    private void forget(String name) {
        opened.remove(name);
        files.remove(name);
    }

    private Document read(Channel channel, String database, String command, Document query) {
        if (database.equals(ADMIN) || opened.containsKey(database)) {
            return super.handleCommand(channel, database, command, query);
        }
        H2Backend nothing = H2Backend.inMemory(getClock());
        Document answer = nothing.handleCommand(channel, database, command, query);
        nothing.close();
        return answer;
    }

    /** The protocol server knows the old greeting only; a health check uses the new one. */
    private Document greet(Channel channel, String database, Document query) {
        door.greet(channel, query);
        Document greeting = super.handleCommand(channel, database, "ismaster", query);
        greeting.put("isWritablePrimary", true);
        greeting.put("helloOk", true);
        return greeting;
    }

    private static MongoServerError refused(int code, String message) {
        return new MongoServerError(code, message);
    }

    /** The library would log the whole command with it, answers included. */
    private static Document refusal(MongoServerException e) {
        Document answer = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            answer.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return answer;
    }
}
