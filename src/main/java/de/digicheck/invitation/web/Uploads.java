package de.digicheck.invitation.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads an uploaded list of addresses; it stays in memory, and goes with the request. */
final class Uploads {

    /** As a form it has to fit into 2 MB, where some characters take three. */
    private static final int MOST_BYTES = 600_000;
    /** Stands for what is no UTF-8, so that the list is refused with its reason. */
    private static final String UNREADABLE = "\uFFFD";

    private Uploads() {}

    /**
     * What was uploaded.
     *
     * @param list text of the file, empty when none was chosen
     * @param sent content of the field of this name
     */
    record Upload(String list, String sent) {}

    static Mono<Upload> read(ServerWebExchange exchange) {
        return exchange.getMultipartData().flatMap(Uploads::read);
    }

    private static Mono<Upload> read(MultiValueMap<String, Part> parts) {
        String sent = Optional.ofNullable(parts.getFirst("sent"))
                .filter(FormFieldPart.class::isInstance)
                .map(part -> ((FormFieldPart) part).value())
                .orElse("");
        Mono<String> list = Mono.justOrEmpty(Optional.ofNullable(parts.getFirst(SentCodes.LIST)))
                .flatMap(part -> DataBufferUtils.join(part.content(), MOST_BYTES))
                .map(Uploads::text)
                .defaultIfEmpty("")
                .onErrorMap(
                        DataBufferLimitException.class, e -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        return list.map(text -> new Upload(text, sent));
    }

    private static String text(DataBuffer content) {
        byte[] bytes = new byte[content.readableByteCount()];
        content.read(bytes);
        DataBufferUtils.release(content);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return UNREADABLE;
        }
    }

    /** Tells whether the file was no UTF-8. */
    static boolean isUnreadable(String list) {
        return list.equals(UNREADABLE);
    }
}
