package de.digicheck.participation.web;

import de.digicheck.participation.Entry;
import de.digicheck.platform.web.TopicDesks.TopicDesk;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The page before the questions: what is asked and what is promised.
 *
 * @param required how many questions need an answer
 * @param extensions what was said when the window became longer
 * @param earlierHashes of the terms before they became stricter
 * @param desks whom to ask
 * @param topics whom to ask about a topic
 * @param promises what privacy.md allows to be said, no more
 * @param terms in plain words
 * @param address of this page, for other languages of it
 * @param journey that begins, encrypted; only by a code
 */
record StartPage(
        String campaign,
        String title,
        Optional<String> introduction,
        boolean demo,
        OptionalInt minutes,
        int questions,
        int pages,
        long required,
        String opens,
        String closes,
        List<String> extensions,
        String language,
        @Nullable String foreign,
        List<Tongue.Choice> languages,
        List<SurveyContact.Desk> desks,
        List<TopicDesk> topics,
        Optional<String> contact,
        List<Promise> promises,
        boolean keptByService,
        List<String> terms,
        String termsHash,
        List<String> earlierHashes,
        String address,
        Optional<String> journey) {

    /**
     * How somebody has come.
     *
     * @param address of the start page
     * @param journey that begins, encrypted; only by a code
     * @param entry by a code
     */
    record Way(String address, Optional<String> journey, Optional<Entry> entry) {}

    /** A promise and its limits. */
    record Promise(String title, String text) {}
}
