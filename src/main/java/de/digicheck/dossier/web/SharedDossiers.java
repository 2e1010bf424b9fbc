package de.digicheck.dossier.web;

import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossier;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.OverviewNews;
import de.digicheck.platform.web.StartNews;
import de.digicheck.shared.Language;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Flux;

/** Tells on the first page of an account which dossiers are shared with it today. */
final class SharedDossiers implements OverviewNews {

    private final Compiling compiling;
    private final MessageSource messages;

    SharedDossiers(Compiling compiling, MessageSource messages) {
        this.compiling = compiling;
        this.messages = messages;
    }

    @Override
    public Flux<StartNews.Link> of(SignedIn account, Language language) {
        DossierWords words = new DossierWords(messages, language);
        return compiling.listShared(account.roles()).map(dossier -> link(dossier, words));
    }

    private static StartNews.Link link(Dossier dossier, DossierWords words) {
        return new StartNews.Link(
                "/dossiers/" + dossier.number(),
                dossier.draft().title(),
                words.text("dossier.news", words.day(dossier.draft().day())));
    }
}
