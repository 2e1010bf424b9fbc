package de.digicheck.participation.web;

import de.digicheck.participation.AnswerForm;
import de.digicheck.participation.Walk;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.thymeleaf.ITemplateEngine;

/** Keeps the prepared HTML of each questionnaire version and language. */
final class FormMarkups {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Map<Key, FormMarkup> markups = new ConcurrentHashMap<>();
    private final Map<String, Walk> walks = new ConcurrentHashMap<>();

    private record Key(String contentHash, Language language) {}

    FormMarkups(ITemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    FormMarkup of(Questionnaire questionnaire, Language language) {
        return markups.computeIfAbsent(
                new Key(questionnaire.contentHash(), language),
                key -> new FormMarkup(questionnaire.questions().toList(), templates, words(language)));
    }

    /** The way through a form. */
    Walk walk(AnswerForm form) {
        return walks.computeIfAbsent(form.questionnaire().contentHash(), hash -> new Walk(form));
    }

    Wording words(Language language) {
        return new Wording(messages, language);
    }
}
