package de.digicheck.projectcatalogue.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The words that pages of outlines need. */
final class OutlineRoom {

    private final MessageSource messages;
    private final ActionFields fields;
    private final CurrentMunicipality town;
    private final Projects projects;

    OutlineRoom(MessageSource messages, ActionFields fields, CurrentMunicipality town, Projects projects) {
        this.messages = messages;
        this.fields = fields;
        this.town = town;
        this.projects = projects;
    }

    /** The words for a page, with the projects as they are now. */
    Mono<OutlineWords> words(ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return projects.now().map(now -> new OutlineWords(messages, fields, town.now(), now, language));
    }
}
