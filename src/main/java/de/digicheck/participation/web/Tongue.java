package de.digicheck.participation.web;

import de.digicheck.participation.web.JourneyPage.Other;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The languages of a page: questions exist in those of the questionnaire, everything around them in German and English.
 *
 * @param content of the questions
 * @param frame of everything around them
 */
record Tongue(Language content, Language frame) {

    /** The languages that a request asks for. */
    static Tongue of(ServerWebExchange exchange, Questionnaire questionnaire) {
        Language frame = PageLanguages.of(exchange);
        String asked = exchange.getRequest().getQueryParams().getFirst(PageLanguages.NAME);
        Language content = questionnaire.languages().stream()
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .orElseGet(() -> nearest(questionnaire, frame));
        return new Tongue(content, frame);
    }

    private static Language nearest(Questionnaire questionnaire, Language frame) {
        return questionnaire.languages().contains(frame)
                ? frame
                : questionnaire.languages().get(0);
    }

    /** Language of the questions, where the page must say it because it is not that of the frame. */
    @Nullable
    String foreign() {
        return content.equals(frame) ? null : content.tag();
    }

    /** All languages of the questions, the present one marked. */
    List<Choice> all(Questionnaire questionnaire) {
        return questionnaire.languages().stream()
                .map(language -> new Choice(Other.of(language), language.equals(content)))
                .toList();
    }

    /** A language to choose. */
    record Choice(Other language, boolean current) {}

    List<Other> others(Questionnaire questionnaire) {
        return questionnaire.languages().stream()
                .filter(language -> !language.equals(content))
                .map(Other::of)
                .toList();
    }
}
