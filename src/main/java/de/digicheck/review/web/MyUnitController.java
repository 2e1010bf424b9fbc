package de.digicheck.review.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.OfficeReport;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.release.OwnParts;
import de.digicheck.shared.AccountRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The parts that somebody answers for, and one of them with its figures and its review. */
@Controller
final class MyUnitController {

    private final ReviewRoom room;
    private final ActionFields fields;
    private final CurrentMunicipality town;
    private final MessageSource messages;
    private final OfficeChecks checks;
    private final CheckForm form;

    MyUnitController(
            ReviewRoom room,
            ActionFields fields,
            CurrentMunicipality town,
            MessageSource messages,
            OfficeChecks checks,
            CheckForm form) {
        this.checks = checks;
        this.form = form;
        this.room = room;
        this.fields = fields;
        this.town = town;
        this.messages = messages;
    }

    @GetMapping("/meine-einheit")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        ReviewWords words = new ReviewWords(messages, PageLanguages.of(exchange));
        return room.all(reader)
                .map(parts -> ReviewList.of(parts, words))
                .collectList()
                .map(lists -> Rendering.view("review/list")
                        .modelAttribute("lists", lists)
                        .build());
    }

    @GetMapping("/meine-einheit/{campaign}/{part}")
    Mono<Rendering> part(
            @PathVariable String campaign,
            @PathVariable String part,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        ReviewWords words = new ReviewWords(messages, PageLanguages.of(exchange));
        return room.part(campaign, part, reader)
                .flatMap(found -> checked(found, reader, words).map(offices -> Rendering.view("review/part")
                        .modelAttribute(
                                "page",
                                PartPage.of(
                                        found, fields, town.at(found.campaign().announcedAt()), words))
                        .modelAttribute("partKey", part)
                        .modelAttribute("checks", offices)
                        .modelAttribute("mayCheck", reader.may(Right.FILL_OFFICE_CHECKS))
                        .modelAttribute(
                                "done",
                                ReviewStep.named(done).map(ReviewStep::word).orElse(""))
                        .build()));
    }

    /** The latest checks of the offices of a part that the reader sees, by office. */
    private Mono<List<CheckedOffice>> checked(ReviewedPart part, SignedIn reader, ReviewWords words) {
        if (!reader.may(Right.SEE_OFFICE_CHECKS) || form.areas().isEmpty()) {
            return Mono.just(List.of());
        }
        Set<AccountRole> holders = reader.roles().stream()
                .filter(role -> Right.SEE_OFFICE_CHECKS.isHeldBy(Set.of(role)))
                .collect(Collectors.toSet());
        OwnParts own = OwnParts.of(holders, reader.units(), town.now());
        return checks.list()
                .map(CheckVersion::check)
                .filter(check -> part.part().memberUnits().contains(check.unit().value()))
                .filter(check -> own.all() || own.units().contains(check.unit()))
                .collectList()
                .map(all -> OfficeReport.latest(all).stream()
                        .map(check -> CheckedOffice.of(check, form, town.now(), words))
                        .toList());
    }
}
