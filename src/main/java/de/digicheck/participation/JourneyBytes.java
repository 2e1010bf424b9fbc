package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.response.ResponseSeed;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A journey as bytes: seed, resume code, part, kinds of the part, role, entries. A list is its length and its elements, a text its
 * number of bytes in UTF-8 and the bytes; numbers have seven bits a byte, the lowest first. An entry is the place of its
 * control in the form and its values. The campaign is not written; it is told beside the bytes.
 */
final class JourneyBytes {

    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int MOST_SHIFT = 28;

    private final List<String> controls;

    JourneyBytes(AnswerForm form) {
        controls = form.controls();
    }

    byte[] write(Journey journey) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, journey.seed().value());
            text(out, journey.resume().value());
            texts(out, journey.background().part().map(PartKey::value).stream().toList());
            number(out, journey.background().unitKinds().isPresent() ? 1 : 0);
            texts(out, List.copyOf(journey.background().unitKinds().orElse(Set.of())));
            texts(out, journey.background().role().map(RoleKey::value).stream().toList());
            for (int place = 0; place < controls.size(); place++) {
                List<String> values = journey.entries().of(controls.get(place));
                if (!values.isEmpty()) {
                    number(out, place);
                    texts(out, values);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        number(out, texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.write(bytes);
    }

    private static void number(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest > LOW_BITS) {
            out.write((rest & LOW_BITS) | MORE);
            rest >>>= BITS;
        }
        out.write(rest);
    }

    Journey read(CampaignKey campaign, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            ResponseSeed seed = new ResponseSeed(text(in));
            ResumeCode resume = new ResumeCode(text(in));
            Optional<PartKey> part = texts(in).stream().findFirst().map(PartKey::new);
            boolean knowsKinds = number(in) == 1;
            Set<String> kinds = new HashSet<>(texts(in));
            Optional<RoleKey> role = texts(in).stream().findFirst().map(RoleKey::new);
            Map<String, List<String>> values = new LinkedHashMap<>();
            while (in.available() > 0) {
                values.put(controls.get(number(in)), texts(in));
            }
            Background background = new Background(part, knowsKinds ? Optional.of(kinds) : Optional.empty(), role);
            return new Journey(campaign, seed, background, resume, new FormEntries(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = number(in);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[number(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += BITS) {
            int next = in.readUnsignedByte();
            number |= (next & LOW_BITS) << shift;
            if (next < MORE) {
                return number;
            }
        }
        throw new IOException("a number of more than 32 bits");
    }
}
