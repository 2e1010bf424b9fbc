package de.digicheck.platform.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a request comes from, only to count failed sign-ins and wrong codes. Of IPv6 the network counts: one house has
 * many addresses.
 */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address, or its network; empty when it is not known. */
    public static String of(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress())
                .map(ClientAddress::of)
                .orElse("");
    }

    private static String of(InetSocketAddress remote) {
        InetAddress address = remote.getAddress();
        if (address == null) {
            return remote.getHostString();
        }
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
