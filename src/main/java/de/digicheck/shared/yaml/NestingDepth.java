package de.digicheck.shared.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * How deeply lists and mappings stand inside each other. Composing nodes, and reading them, goes down by recursion; a
 * walk along the events does not and can therefore look first.
 */
final class NestingDepth {

    /** Far more than any file of ours needs, far less than a thread's stack can hold. */
    static final int MOST = 100;

    private NestingDepth() {}

    /** Where the first list or mapping begins that lies too deep. */
    static Optional<Mark> findExcess(String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                default -> {}
            }
            if (depth > MOST) {
                return event.getStartMark();
            }
        }
        return Optional.empty();
    }
}
