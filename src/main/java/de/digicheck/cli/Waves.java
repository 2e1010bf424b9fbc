package de.digicheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Responses files to one questionnaire.
 *
 * @param responses of the wave that is analysed
 * @param previous of an earlier wave; empty without one
 */
record Waves(Path responses, Optional<Path> previous) {

    List<Path> files() {
        return Stream.concat(Stream.of(responses), previous.stream()).toList();
    }
}
