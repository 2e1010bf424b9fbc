package de.digicheck.participation.web;

import de.digicheck.platform.web.PageLanguages;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** The pages that ask for a code. */
final class CodeForms {

    private static final int LONGEST = 100;

    private final FormMarkups markups;
    private final FailedCodes failed;

    CodeForms(FormMarkups markups, FailedCodes failed) {
        this.markups = markups;
        this.failed = failed;
    }

    /** Which code is asked for: the name of its words, and where it is sent. */
    enum Kind {
        /** An access code. */
        ACCESS("code", "/teilnahme/code"),
        /** A resume code. */
        RESUME("resume", "/teilnahme/fortsetzen");

        private final String words;
        private final String address;

        Kind(String words, String address) {
            this.words = words;
            this.address = address;
        }
    }

    /**
     * A page that asks for a code.
     *
     * @param resumes whether it asks for a resume code
     * @param typed what was typed before
     */
    record CodeForm(
            String title,
            String heading,
            String words,
            String address,
            boolean resumes,
            String language,
            String typed,
            Optional<String> error) {}

    Rendering ask(ServerWebExchange exchange, Kind kind) {
        return page(exchange, kind, "", Optional.empty(), HttpStatus.OK);
    }

    /** Says the same of a code that is unknown and of what is no code. */
    Rendering wrong(ServerWebExchange exchange, Kind kind, String typed) {
        if (failed.refuses(exchange)) {
            return page(exchange, kind, typed, Optional.of("too-many"), HttpStatus.TOO_MANY_REQUESTS);
        }
        return page(exchange, kind, typed, Optional.of("unknown"), HttpStatus.NOT_FOUND);
    }

    private Rendering page(
            ServerWebExchange exchange, Kind kind, String typed, Optional<String> error, HttpStatus status) {
        Wording words = markups.words(PageLanguages.of(exchange));
        String heading = words.say(kind.words + ".title");
        CodeForm form = new CodeForm(
                error.isPresent() ? words.say("error.title", heading) : heading,
                heading,
                kind.words,
                kind.address,
                kind == Kind.RESUME,
                words.language().tag(),
                typed.substring(0, Math.min(LONGEST, typed.length())),
                error.map(code -> words.say(kind.words + "." + code)));
        return Rendering.view("participation/code")
                .status(status)
                .modelAttribute("page", form)
                .build();
    }
}
