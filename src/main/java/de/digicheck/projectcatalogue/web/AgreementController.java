package de.digicheck.projectcatalogue.web;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.Agreeing;
import de.digicheck.projectcatalogue.NeededStaff;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.UnitAgreements;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Heads of units say whether their staff may be planned for an outline. */
@Controller
final class AgreementController {

    private static final String ADDRESS = "/projekte/{project}/zustimmung";
    private static final int LONGEST_REASON = 2_000;
    private static final String YES = "ja";
    private static final String NO = "nein";

    private final Outlining outlining;
    private final OutlineAccess access;
    private final OutlineRoom room;
    private final UnitAgreements agreements;
    private final Agreeing agreeing;
    private final CurrentMunicipality town;

    AgreementController(
            Outlining outlining,
            OutlineAccess access,
            OutlineRoom room,
            UnitAgreements agreements,
            Agreeing agreeing,
            CurrentMunicipality town) {
        this.outlining = outlining;
        this.access = access;
        this.room = room;
        this.agreements = agreements;
        this.agreeing = agreeing;
        this.town = town;
    }

    /** What stands in the form. */
    record Form(String unit, String answer, String reason, int version) {

        static Form of(MultiValueMap<String, String> data) {
            return new Form(
                    text(data, "unit"),
                    text(data, "antwort"),
                    text(data, "grund"),
                    SectionEditing.number(data.getFirst("version")));
        }

        private static String text(MultiValueMap<String, String> data, String name) {
            return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
        }

        /** The controls that are wrong, in the order of the page. */
        List<String> wrong(List<OrgUnitCode> own, OutlineVersion latest) {
            List<String> wrong = new ArrayList<>();
            if (version != latest.number()) {
                wrong.add("version");
            }
            if (own.stream().noneMatch(code -> code.value().equals(unit))) {
                wrong.add("unit");
            }
            if (!answer.equals(YES) && !answer.equals(NO)) {
                wrong.add("antwort");
            }
            if ((answer.equals(NO) && reason.isEmpty()) || reason.length() > LONGEST_REASON) {
                wrong.add("grund");
            }
            return wrong;
        }
    }

    /** A unit that can be chosen. */
    record Choice(String code, String label) {}

    @GetMapping(ADDRESS)
    Mono<Rendering> form(
            @PathVariable String project, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return get(project, account).flatMap(latest -> {
            List<OrgUnitCode> own = own(latest, account);
            String first = own.size() == 1 ? own.get(0).value() : "";
            return page(latest, own, new Form(first, "", "", latest.number()), List.of(), HttpStatus.OK, exchange);
        });
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> say(
            @PathVariable String project, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::of).flatMap(form -> get(project, account)
                .flatMap(latest -> say(latest, form, account, exchange)));
    }

    private Mono<Rendering> say(OutlineVersion latest, Form form, SignedIn account, ServerWebExchange exchange) {
        List<OrgUnitCode> own = own(latest, account);
        List<String> wrong = form.wrong(own, latest);
        if (!wrong.isEmpty()) {
            HttpStatus status = wrong.contains("version") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return page(latest, own, form, wrong, status, exchange);
        }
        return agreeing.say(
                        latest,
                        new OrgUnitCode(form.unit()),
                        form.answer().equals(YES),
                        form.reason(),
                        account.account())
                .map(said -> Rendering.redirectTo("/projekte/" + latest.key() + "?geschehen=geantwortet")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private Mono<Rendering> page(
            OutlineVersion latest,
            List<OrgUnitCode> own,
            Form form,
            List<String> errors,
            HttpStatus status,
            ServerWebExchange exchange) {
        return Mono.zip(room.words(exchange), agreements.of(latest.key()).collectList())
                .map(both -> Rendering.view("outline/agreement")
                        .modelAttribute("outline", OutlineView.of(latest, both.getT1(), true))
                        .modelAttribute("agreements", AgreementRow.of(latest, both.getT2(), both.getT1()))
                        .modelAttribute(
                                "units",
                                own.stream()
                                        .map(code -> new Choice(
                                                code.value(), both.getT1().unit(code.value())))
                                        .toList())
                        .modelAttribute("form", form)
                        .modelAttribute("version", latest.number())
                        .modelAttribute("longest", LONGEST_REASON)
                        .modelAttribute("errors", errors)
                        .status(status)
                        .build());
    }

    private List<OrgUnitCode> own(OutlineVersion latest, SignedIn account) {
        return NeededStaff.among(account.units(), latest.outline(), town.now());
    }

    /** An outline that needs staff of the account; an error where it does not. */
    private Mono<OutlineVersion> get(String project, SignedIn account) {
        return Mono.fromCallable(() -> OutlineAccess.key(project))
                .flatMap(outlining::get)
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of)
                .map(version -> access.requireSeen(version, account))
                .filter(version -> !own(version, account).isEmpty())
                .switchIfEmpty(Mono.error(() -> new ProblemException(
                        ProblemType.NOT_ALLOWED, "the outline needs no staff of a unit of this account")));
    }
}
