package de.digicheck.decision.web;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionProblem;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.decision.ProposalNumber;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.RefusedDecisionException;
import de.digicheck.decision.RefusedDecisionException.Reason;
import de.digicheck.platform.web.PageLanguages;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the pages of proposals share: words, the proposal of an address, and forms that keep what was typed. */
final class DecisionRoom {

    private final MessageSource messages;
    private final CouncilBodies bodies;
    private final DecisionSubjects subjects;
    private final Deciding deciding;

    DecisionRoom(MessageSource messages, CouncilBodies bodies, DecisionSubjects subjects, Deciding deciding) {
        this.messages = messages;
        this.bodies = bodies;
        this.subjects = subjects;
        this.deciding = deciding;
    }

    /** The words for a page, with the outlines as they are now. */
    Mono<DecisionWords> words(ServerWebExchange exchange) {
        return subjects.outlines()
                .collectList()
                .map(outlines -> new DecisionWords(messages, bodies, outlines, PageLanguages.of(exchange)));
    }

    /** The proposal of an address; an error where there is none. */
    Mono<ProposalVersion> get(String address) {
        return Mono.justOrEmpty(ProposalNumber.find(address))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(deciding::get)
                .onErrorMap(DecisionRoom::isUnknown, refused -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isUnknown(Throwable error) {
        return error instanceof RefusedDecisionException refused && refused.reason() == Reason.UNKNOWN;
    }

    /** The page of a proposal, after something was done. */
    static Rendering seeOther(ProposalNumber number, String done) {
        return Rendering.redirectTo("/beschluesse/" + number + "?geschehen=" + done)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** The page of a proposal, where a form has nothing to ask. */
    static Rendering back(ProposalNumber number) {
        return Rendering.redirectTo("/beschluesse/" + number)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** A form about a proposal, with what was typed and all that is wrong with it. */
    Mono<Rendering.Builder<?>> form(
            String view,
            ProposalVersion version,
            DecisionForm form,
            List<DecisionProblem> problems,
            ServerWebExchange exchange) {
        return words(exchange).map(words -> Rendering.view(view)
                .modelAttribute("proposal", ProposalView.of(version, words))
                .modelAttribute("version", version.number())
                .modelAttribute("form", form)
                .modelAttribute("bodies", BodyOption.of(words))
                .modelAttribute("errors", DecisionError.of(problems, words)));
    }

    /** Does a step; where it is refused, the form again. */
    Mono<Rendering> submit(
            Mono<ProposalVersion> step, String done, String view, DecisionForm form, ServerWebExchange exchange) {
        return step.map(saved -> seeOther(saved.proposal().number(), done))
                .onErrorResume(RefusedDecisionException.class, refused -> again(refused, form, view, exchange)
                        .map(Rendering.Builder::build));
    }

    /** The form once more, with why the step was refused. */
    Mono<Rendering.Builder<?>> again(
            RefusedDecisionException refused, DecisionForm form, String view, ServerWebExchange exchange) {
        boolean late = refused.reason() == Reason.CHANGED_MEANWHILE;
        List<DecisionProblem> problems =
                late ? List.of(new DecisionProblem(DecisionProblem.WHOLE, "changed-meanwhile")) : refused.problems();
        return get(form.address())
                .flatMap(latest -> form(view, latest, form, problems, exchange))
                .map(page -> page.status(late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
