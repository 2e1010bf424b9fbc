package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a command of the protocol touches the data. What is not known to read is taken to write. */
enum CommandKind {
    GREETING,
    READ,
    WRITE,
    /** Its result may go to another database. */
    WRITE_ANYWHERE,
    CREATE_COLLECTION,
    DROP_DATABASE,
    REFUSED;

    private static final Set<String> GREETINGS = Set.of("hello", "ismaster");
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "dbstats",
            "collstats",
            "validate",
            "ping",
            "buildinfo",
            "serverstatus",
            "whatsmyuri",
            "endsessions",
            "connectionstatus");

    static CommandKind of(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (GREETINGS.contains(name)) {
            return GREETING;
        }
        if (READS.contains(name)) {
            return READ;
        }
        return switch (name) {
            case "create" -> CREATE_COLLECTION;
            case "dropdatabase" -> DROP_DATABASE;
            case "renamecollection" -> REFUSED;
            case "aggregate" -> writesItsResult(query) ? WRITE_ANYWHERE : READ;
            default -> WRITE;
        };
    }

    private static boolean writesItsResult(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage ->
                                stage instanceof Document s && (s.containsKey("$out") || s.containsKey("$merge")));
    }
}
