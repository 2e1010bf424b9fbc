package de.digicheck.platform.web;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people reach the service, for what is printed, mailed or passed on. */
public final class ServiceAddress {

    private final String set;

    /** @param set by whoever runs the service; blank = where whoever asks has reached it */
    public ServiceAddress(String set) {
        this.set = set;
    }

    /** The address without a slash at its end. */
    public String seenBy(ServerWebExchange exchange) {
        String asked = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("")
                .replaceQuery(null)
                .toUriString();
        return Optional.of(set).filter(one -> !one.isBlank()).orElse(asked).replaceAll("/+$", "");
    }
}
