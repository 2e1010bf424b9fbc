package de.digicheck.dossier.web;

import de.digicheck.audit.ResultReaders;
import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.Papers;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What pages, documents and the API of dossiers share: which dossier somebody may read, and that it is noted. Who edits
 * dossiers reads all; others those that are shared with them today. What they may not read does not exist for them.
 */
final class DossierRoom {

    private final Compiling compiling;
    private final ResultReaders readers;
    private final MessageSource messages;

    DossierRoom(Compiling compiling, ResultReaders readers, MessageSource messages) {
        this.compiling = compiling;
        this.readers = readers;
        this.messages = messages;
    }

    DossierWords words(ServerWebExchange exchange) {
        return new DossierWords(messages, PageLanguages.of(exchange));
    }

    /** The dossier of an address; 404 where there is none for this reader. */
    Mono<Dossier> get(String address, SignedIn reader) {
        return Mono.just(address)
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .flatMap(number -> reader.may(Right.EDIT_DOSSIERS)
                        ? compiling.get(number)
                        : compiling.getShared(number, reader.roles()))
                .switchIfEmpty(Mono.error(DossierRoom::unknown))
                .onErrorMap(DossierRoom::isUnknown, refused -> unknown());
    }

    private static boolean isUnknown(Throwable error) {
        return error instanceof RefusedDossierException refused && refused.reason() == Reason.UNKNOWN;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The dossiers that somebody may read, the latest first. */
    Flux<Dossier> list(SignedIn reader) {
        return reader.may(Right.EDIT_DOSSIERS) ? compiling.list() : compiling.listShared(reader.roles());
    }

    /** What a dossier says; that somebody reads it is noted for each campaign that it rests on. */
    Mono<Papers> read(Dossier dossier, SignedIn reader) {
        return compiling.papers(dossier, reader.roles()).flatMap(papers -> Flux.fromIterable(papers.campaigns())
                .concatMap(campaign -> readers.note(campaign, reader.account()))
                .then(Mono.just(papers)));
    }

    /** What pages say about a dossier. */
    DossierView view(Dossier dossier, ServerWebExchange exchange) {
        return DossierView.of(dossier, compiling.today(), words(exchange));
    }

    static Compiling.Author author(SignedIn account) {
        return new Compiling.Author(account.account(), account.roles());
    }

    /** The page of a dossier, after something was done. */
    static Rendering seeOther(Dossier dossier, String done) {
        return Rendering.redirectTo("/dossiers/" + dossier.number() + "?geschehen=" + done)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** The page of a dossier, where a form has nothing to ask. */
    static Rendering back(Dossier dossier) {
        return Rendering.redirectTo("/dossiers/" + dossier.number())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
