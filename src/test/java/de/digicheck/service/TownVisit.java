package de.digicheck.service;

import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * A demonstration town that runs, and a browser to walk through it.
 *
 * @param password of every account of the town
 */
record TownVisit(RunningService service, Chromium chromium, String password) implements AutoCloseable {

    /** A town of its own, to be closed by the test. */
    static TownVisit start() {
        Chromium chromium = Chromium.start();
        try {
            RunningService service = RunningService.demo();
            return new TownVisit(service, chromium, password(service));
        } catch (RuntimeException e) {
            chromium.close();
            throw e;
        }
    }

    private static String password(RunningService service) {
        try {
            return Files.readString(service.data().resolve("demo-password")).strip();
        } catch (IOException e) {
            service.close();
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who signs in to an account of the town. */
    Walk as(String account) {
        return as(account, password);
    }

    /** Somebody who signs in with a password of their own. */
    Walk as(String account, String own) {
        return Walk.as(account, own, service, chromium);
    }

    /** Somebody without an account. */
    Walk anybody() {
        return Walk.anybody(service, chromium);
    }

    /** The API of the town. */
    Api api() {
        return new Api(service.at("/"), password);
    }

    @Override
    public void close() {
        service.close();
        chromium.close();
    }
}
