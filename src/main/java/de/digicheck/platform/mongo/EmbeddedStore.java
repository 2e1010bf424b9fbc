package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The embedded store: MongoDB's protocol on a free port of 127.0.0.1, its data in a folder.
 *
 * <p>What it has acknowledged is on disk: it survives {@code kill -9} and a power failure. It is an emulator, meant for
 * trying out and for towns of up to about 5,000 staff; {@code ARCHITECTURE.md} lists what it cannot do.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Each answer waits for the disk in a thread of its own; more of them share one sync. */
    private static final int THREADS = 32;

    private final MongoServer server;
    private final String secret;
    private final InetSocketAddress address;

    private EmbeddedStore(MongoServer server, String secret) {
        this.server = server;
        this.secret = secret;
        this.address = server.getLocalAddress();
    }

    /**
     * Opens the store of a folder, which is created where it is missing.
     *
     * @throws StoreUnavailableException when another process uses the folder, or its files cannot be read
     */
    public static EmbeddedStore open(Path folder, Clock clock) {
        Door door = Door.withFreshSecret();
        DurableBackend backend = new DurableBackend(StoreFolder.open(folder), door, clock);
        MongoServer server = new MongoServer(backend);
        boolean started = false;
        try {
            backend.start();
            server.bind(new InetSocketAddress(loopback(), 0), 1, THREADS);
            started = true;
            return new EmbeddedStore(server, door.secret());
        } finally {
            if (!started) {
                backend.close();
            }
        }
    }

    /** Where drivers find the store. Whoever knows it can read and write everything: never log it. */
    public String uri() {
        return "mongodb://127.0.0.1:%d/?appName=%s".formatted(address.getPort(), secret);
    }

    /** Ends all connections, brings the rest to disk and gives the folder free. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
