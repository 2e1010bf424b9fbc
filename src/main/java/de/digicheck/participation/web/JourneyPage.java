package de.digicheck.participation.web;

import de.digicheck.participation.web.KeptPages.Mark;
import de.digicheck.platform.web.TopicDesks.TopicDesk;
import de.digicheck.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the templates of the journey show. */
final class JourneyPage {

    private JourneyPage() {}

    /** A link to a control, and its words. */
    record Pointer(String target, String words) {}

    /** Another language of the questionnaire. */
    record Other(String tag, String name) {

        static Other of(Language language) {
            return new Other(language.tag(), language.locale().getDisplayLanguage(language.locale()));
        }
    }

    /**
     * A page with questions.
     *
     * @param title with "Error:" before it where there are errors
     * @param foreign language of the questions where it is not that of the frame
     * @param texts whether something is asked that is answered in own words
     * @param body the questions as HTML
     */
    record Step(
            String campaign,
            String journey,
            int step,
            boolean returning,
            String title,
            String heading,
            String progress,
            String language,
            @Nullable String foreign,
            List<Other> languages,
            List<Pointer> errors,
            List<Pointer> added,
            boolean anyRequired,
            boolean first,
            boolean last,
            boolean texts,
            String body) {

        /** The same with marks in the place of what differs from person to person. */
        Step marked() {
            return new Step(
                    campaign,
                    Mark.JOURNEY.text(),
                    step,
                    returning,
                    title,
                    heading,
                    progress,
                    language,
                    foreign,
                    languages,
                    errors,
                    added,
                    anyRequired,
                    first,
                    last,
                    texts,
                    Mark.BODY.text());
        }
    }

    /** A section on the last page, with the questions that have no answer. */
    record Checked(int step, String title, List<String> open) {}

    /**
     * The last page.
     *
     * @param unsure whether a submission before may or may not have arrived
     */
    record Check(
            String campaign,
            String journey,
            String language,
            @Nullable String foreign,
            List<Other> languages,
            int open,
            List<Checked> sections,
            boolean unsure) {

        /** The same with a mark in the place of the journey. */
        Check marked() {
            return new Check(campaign, Mark.JOURNEY.text(), language, foreign, languages, open, sections, unsure);
        }

        /** What the mark stands for. */
        Map<Mark, byte[]> marks() {
            return Map.of(Mark.JOURNEY, journey.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * The page that shows a resume code.
     *
     * @param step where the journey goes on
     */
    record Saved(String campaign, String journey, String step, String language, String code, String closes) {}

    /** A page that tells something, and where to go from there. */
    record Notice(String title, String text, String language, Optional<String> campaign) {}

    /**
     * The page after submitting.
     *
     * @param topics whom to ask about a topic
     */
    record Thanks(
            String title,
            boolean again,
            String closes,
            String termsHash,
            List<TopicDesk> topics,
            List<Elsewhere> languages) {}

    /** The same page in another language. */
    record Elsewhere(String tag, String name, String address) {}
}
