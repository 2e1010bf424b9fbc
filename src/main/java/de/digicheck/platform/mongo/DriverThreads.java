package de.digicheck.platform.mongo;

import com.mongodb.connection.TransportSettings;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.TimeUnit;

/** The threads on which the driver talks to the database; they end with the service, without waiting for more work. */
final class DriverThreads implements AutoCloseable {

    private static final int LONGEST_END_SECONDS = 5;

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());

    /** Settings of a client that is to use them. */
    TransportSettings transport() {
        return TransportSettings.nettyBuilder().eventLoopGroup(group).build();
    }

    /** Ends them when they have done what they hold, after five seconds at the latest; for use when the client is closed. */
    @Override
    public void close() {
        group.shutdownGracefully(0, LONGEST_END_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
