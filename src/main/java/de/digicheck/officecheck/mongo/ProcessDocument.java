package de.digicheck.officecheck.mongo;

import de.digicheck.officecheck.Channel;
import de.digicheck.officecheck.Obstacle;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.officecheck.Quality;
import de.digicheck.officecheck.WantedChange;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A process as a document; what is not known is left out. */
final class ProcessDocument {

    private static final String CASES = "cases";
    private static final String MINUTES = "minutes";
    private static final String BREAKS = "mediaBreaks";

    private ProcessDocument() {}

    static Document write(OfficeProcess process) {
        Document ratings = new Document();
        process.ratings().forEach((quality, rating) -> ratings.append(quality.name(), rating));
        Document document = new Document("id", process.id())
                .append("name", process.name())
                .append("in", names(process.flow().in()))
                .append("out", names(process.flow().out()))
                .append("payment", process.flow().payment())
                .append("applications", process.applications())
                .append("ratings", ratings)
                .append("obstacles", names(process.obstacles()))
                .append("note", process.note());
        process.change().ifPresent(change -> document.append("change", change.name()));
        process.volume().cases().ifPresent(count -> document.append(CASES, count));
        process.volume().minutes().ifPresent(count -> document.append(MINUTES, count));
        process.flow().mediaBreaks().ifPresent(count -> document.append(BREAKS, count));
        return document;
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    static OfficeProcess read(Document document) {
        Map<Quality, Integer> ratings = new EnumMap<>(Quality.class);
        document.get("ratings", Document.class)
                .forEach((quality, rating) -> ratings.put(Quality.valueOf(quality), (Integer) rating));
        return new OfficeProcess(
                document.getInteger("id"),
                document.getString("name"),
                new OfficeProcess.Volume(count(document, CASES), count(document, MINUTES)),
                new OfficeProcess.Flow(
                        values(document, "in", Channel::valueOf),
                        values(document, "out", Channel::valueOf),
                        count(document, BREAKS),
                        document.getBoolean("payment")),
                document.getString("applications"),
                ratings,
                Optional.ofNullable(document.getString("change")).map(WantedChange::valueOf),
                values(document, "obstacles", Obstacle::valueOf),
                document.getString("note"));
    }

    private static OptionalInt count(Document document, String name) {
        @Nullable Integer count = document.getInteger(name);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private static <T> Set<T> values(Document document, String name, Function<String, T> value) {
        return document.getList(name, String.class).stream().map(value).collect(Collectors.toSet());
    }
}
