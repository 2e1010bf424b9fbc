package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Outcome;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.PartyRecord;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
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

/** Where the digital officer records that a party was told or heard, or said nothing in its time. */
@Controller
final class PartyRecordController {

    private static final String ADDRESS = "/erhebungen/{campaign}/beteiligung/{party}";

    private final Drafting drafting;
    private final Consultation consultation;
    private final CampaignViews views;
    private final Clock clock;

    PartyRecordController(Drafting drafting, Consultation consultation, CampaignViews views, Clock clock) {
        this.drafting = drafting;
        this.consultation = consultation;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String campaign, @PathVariable String party, ServerWebExchange exchange) {
        return drafting.get(campaign)
                .map(some -> page(some, find(some, party), new Form("", today().toString(), ""), exchange)
                        .modelAttribute("errors", List.of())
                        .build());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> record(
            @PathVariable String campaign,
            @PathVariable String party,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return drafting.get(campaign).flatMap(some -> exchange.getFormData()
                .map(Form::of)
                .flatMap(form -> record(some, find(some, party), form, account, exchange)));
    }

    private Mono<Rendering> record(
            Campaign campaign, Party party, Form form, SignedIn account, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> form.entry(party, today()))
                .flatMap(entry -> consultation.record(campaign.key().value(), entry, account))
                .map(done -> CampaignController.redirect(
                        "/erhebungen/{campaign}", campaign.key().value()))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.fromSupplier(() -> page(campaign, party, form, exchange)
                                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                                .modelAttribute("errors", FieldError.of(problem))
                                .build()));
    }

    private Rendering.Builder<?> page(Campaign campaign, Party party, Form form, ServerWebExchange exchange) {
        boolean overdue = today().isAfter(campaign.dueOn(party));
        List<String> outcomes = List.of(
                        Optional.of(Outcome.GIVEN).filter(told -> !party.kind().needsAccount()),
                        Optional.of(Outcome.LAPSED).filter(silent -> overdue && party.kind() != Party.Kind.CONSENT))
                .stream()
                .flatMap(Optional::stream)
                .map(Outcome::word)
                .toList();
        return Rendering.view("campaign/record")
                .modelAttribute("campaign", views.of(campaign, exchange))
                .modelAttribute("party", party.key())
                .modelAttribute("kind", party.kind().word())
                .modelAttribute("due", campaign.dueOn(party))
                .modelAttribute("outcomes", campaign.state().hasReached(CampaignState.CLOSED) ? List.of() : outcomes)
                .modelAttribute("form", form)
                .modelAttribute("longest", CampaignRequests.LONGEST_DOCUMENT);
    }

    private static Party find(Campaign campaign, String party) {
        return campaign.findParty(party).orElseThrow(CampaignErrors::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(GermanTime.ZONE));
    }

    /** What stands in the form. */
    record Form(String outcome, String day, String document) {

        static Form of(MultiValueMap<String, String> data) {
            return new Form(value(data, "outcome"), value(data, "day"), value(data, "document"));
        }

        private static String value(MultiValueMap<String, String> data, String name) {
            return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
        }

        PartyRecord entry(Party party, LocalDate today) {
            Violations violations = new Violations();
            Optional<Outcome> known = Outcome.of(outcome).filter(Outcome::isPositive);
            if (known.isEmpty()) {
                violations.add("/outcome", "missing", "it is required");
            }
            Optional<LocalDate> said = PlanCheck.day("/day", Optional.of(day), violations);
            if (said.filter(some -> some.isAfter(today)).isPresent()) {
                violations.add("/day", "future", "it lies in the future");
            }
            if (document.length() > CampaignRequests.LONGEST_DOCUMENT) {
                violations.add("/document", "too-long", "it is too long");
            }
            violations.throwIfAny();
            return new PartyRecord(
                    party.key(),
                    known.orElseThrow(),
                    said.orElseThrow(),
                    Optional.of(document).filter(text -> !text.isEmpty()),
                    Optional.empty());
        }
    }
}
