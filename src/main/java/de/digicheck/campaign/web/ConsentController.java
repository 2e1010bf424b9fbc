package de.digicheck.campaign.web;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Outcome;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.PartyAnswer;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.GermanTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where staff council and data-protection officer agree to a campaign, or refuse it. */
@Controller
final class ConsentController {

    private static final String ADDRESS = "/mitbestimmung/{campaign}";
    private static final String REFUSE = "refuse";
    private static final String CONDITIONS = "conditions";

    private final Drafting drafting;
    private final Consultation consultation;
    private final CampaignViews views;
    private final AuditLog log;
    private final ResultReaders readers;

    ConsentController(
            Drafting drafting, Consultation consultation, CampaignViews views, AuditLog log, ResultReaders readers) {
        this.drafting = drafting;
        this.consultation = consultation;
        this.views = views;
        this.log = log;
        this.readers = readers;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(
            @PathVariable String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return drafting.get(campaign)
                .flatMap(some -> page(some, account, exchange).map(page -> page.modelAttribute(
                                "done", Optional.of(done).filter(word -> happened(word, some, account)))
                        .build()));
    }

    /** A notice only says what is so. */
    private static boolean happened(String word, Campaign campaign, SignedIn account) {
        return switch (word) {
            case "agreed" -> hasAgreed(campaign, account);
            case "refused", "conditions" -> !hasAgreed(campaign, account);
            case "tightened" -> !campaign.amendments().isEmpty();
            default -> false;
        };
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> decide(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> decide(campaign, form, account, exchange));
    }

    private Mono<Rendering> decide(
            String campaign, MultiValueMap<String, String> form, SignedIn account, ServerWebExchange exchange) {
        String decision = Optional.ofNullable(form.getFirst("decision")).orElse("");
        PartyAnswer answer = new PartyAnswer(
                outcome(decision), text(form, "termsHash"), text(form, "document"), text(form, "reason"));
        if (!answer.outcome().isPositive() && answer.words().isEmpty()) {
            return again(campaign, decision, account, exchange, "missingReason");
        }
        return consultation
                .answer(campaign, answer, account)
                .map(heard -> CampaignController.redirect(ADDRESS + "?geschehen=" + done(answer.outcome()), campaign))
                .onErrorResume(
                        ProblemException.class,
                        problem -> problem.type().equals(CampaignErrors.TERMS_CHANGED)
                                ? again(campaign, decision, account, exchange, "termsChanged")
                                : Mono.error(problem));
    }

    private static Outcome outcome(String decision) {
        return switch (decision) {
            case REFUSE -> Outcome.REFUSED;
            case CONDITIONS -> Outcome.WITH_CONDITIONS;
            default -> Outcome.GIVEN;
        };
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> "refused";
            case WITH_CONDITIONS -> "conditions";
            case GIVEN, LAPSED -> "agreed";
        };
    }

    private static Optional<String> text(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Mono<Rendering> again(
            String campaign, String decision, SignedIn account, ServerWebExchange exchange, String problem) {
        return drafting.get(campaign)
                .flatMap(some -> page(some, account, exchange))
                .map(page -> page.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute(problem, true)
                        .modelAttribute("decision", decision)
                        .modelAttribute("done", Optional.empty())
                        .build());
    }

    private Mono<Rendering.Builder<?>> page(Campaign campaign, SignedIn account, ServerWebExchange exchange) {
        String key = campaign.key().value();
        return Mono.zip(
                log.listOf(key).map(LogLine::of).collectList(),
                readers.listOf(key).collectList(),
                (lines, seen) -> plain(campaign, account, exchange)
                        .modelAttribute("log", lines)
                        .modelAttribute("readers", seen));
    }

    private Rendering.Builder<?> plain(Campaign campaign, SignedIn account, ServerWebExchange exchange) {
        List<Party> own = campaign.partiesOf(account.roles());
        boolean open = campaign.state() == CampaignState.DRAFTED || campaign.state() == CampaignState.AGREED;
        return Rendering.view("campaign/consent")
                .modelAttribute("campaign", views.of(campaign, exchange))
                .modelAttribute("own", own.stream().map(Party::key).toList())
                .modelAttribute("mayAgree", campaign.state() == CampaignState.DRAFTED && !hasAgreed(campaign, account))
                .modelAttribute("mayRefuse", open)
                .modelAttribute("mayTighten", !own.isEmpty() && TighteningController.isPossible(campaign))
                .modelAttribute("decision", "")
                .modelAttribute("missingReason", false)
                .modelAttribute("termsChanged", false)
                .modelAttribute("longest", CampaignRequests.LONGEST_DOCUMENT);
    }

    private static boolean hasAgreed(Campaign campaign, SignedIn account) {
        return campaign.partiesOf(account.roles()).stream()
                .allMatch(party -> campaign.consents().of(party.key()).isPresent());
    }

    /** A line of the audit log. */
    record LogLine(ZonedDateTime at, String by, String action, Optional<String> campaign, Optional<String> detail) {

        static LogLine of(AuditEntry entry) {
            return new LogLine(
                    entry.at().atZone(GermanTime.ZONE), entry.by(), entry.action(), entry.campaign(), entry.detail());
        }
    }
}
