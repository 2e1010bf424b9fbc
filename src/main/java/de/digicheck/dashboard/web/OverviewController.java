package de.digicheck.dashboard.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.CertainNeed;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.release.Turnout;
import de.digicheck.release.TurnoutBoard;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The first page after sign-in: what was found, what is running, what to do next. */
@Controller
final class OverviewController {

    private final Reading reading;
    private final ReportPages pages;
    private final Campaigns campaigns;
    private final TurnoutBoard turnout;
    private final OverviewFacts facts;

    OverviewController(
            Reading reading, ReportPages pages, Campaigns campaigns, TurnoutBoard turnout, OverviewFacts facts) {
        this.facts = facts;
        this.reading = reading;
        this.pages = pages;
        this.campaigns = campaigns;
        this.turnout = turnout;
    }

    @GetMapping("/uebersicht")
    Mono<Rendering> overview(@AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        Mono<Rendering.Builder<?>> base = Mono.zip(
                        running(reader, language), facts.news(reader, language), facts.waitingTexts(reader))
                .map(all -> Rendering.view("dashboard/overview")
                        .modelAttribute("running", all.getT1())
                        .modelAttribute("news", all.getT2())
                        .modelAttribute("texts", all.getT3())
                        .modelAttribute("mayRun", reader.may(Right.RUN_CAMPAIGNS))
                        .modelAttribute("maySeeProjects", reader.may(Right.SEE_PROJECTS))
                        .modelAttribute("seesTurnout", reader.may(Right.SEE_TURNOUT))
                        .modelAttribute("seesReviews", reader.may(Right.SEE_REVIEWS))
                        .modelAttribute("seesIdeas", reader.may(Right.SEE_IDEAS))
                        .modelAttribute("seesOfficeChecks", reader.may(Right.SEE_OFFICE_CHECKS))
                        .modelAttribute("seesRoadmap", reader.may(Right.SEE_ROADMAP)));
        return base.flatMap(builder -> reading.all(reader)
                .next()
                .flatMap(result -> latest(builder, result, reader, language))
                .defaultIfEmpty(builder)
                .map(Rendering.Builder::build));
    }

    private Mono<Rendering.Builder<?>> latest(
            Rendering.Builder<?> builder, PublishedResult result, SignedIn reader, Language language) {
        return Mono.zip(pages.of(result, language), facts.of(result, reader, language), facts.leftOut())
                .map(both -> builder.modelAttribute("result", ResultView.of(result, both.getT1(), language))
                        .modelAttribute("facts", both.getT2())
                        .modelAttribute(
                                "quickWins",
                                both.getT1()
                                        .proposals()
                                        .without(LeftOutRow.keys(both.getT3()))
                                        .quickWins())
                        .modelAttribute("leftOut", both.getT3().size())
                        .modelAttribute("certain", certain(result.document(), language)));
    }

    private static List<String> certain(ReportDocument document, Language language) {
        return CertainNeed.in(document.results().release(), document.fields()).stream()
                .map(field -> field.label().in(language))
                .toList();
    }

    /** Campaigns on their way, for those who may see campaigns. */
    private Mono<List<RunningCampaign>> running(SignedIn reader, Language language) {
        if (!reader.may(Right.SEE_CAMPAIGNS)) {
            return Mono.just(List.of());
        }
        Flux<RunningCampaign> rows = campaigns
                .list()
                .filter(campaign -> campaign.state() != CampaignState.RELEASED)
                .concatMap(campaign -> row(campaign, language));
        return rows.collectList();
    }

    private Mono<RunningCampaign> row(Campaign campaign, Language language) {
        return turnout.of(campaign)
                .map(Optional::of)
                .defaultIfEmpty(Optional.<Turnout>empty())
                .map(counted -> RunningCampaign.of(campaign, reading.title(campaign, language), counted, language));
    }
}
