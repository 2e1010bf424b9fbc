package de.digicheck.dashboard.web;

import de.digicheck.dashboard.EffortMap;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.prioritisation.EfficientFrontier.Axis;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.Screening;
import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.report.html.ProjectView;
import de.digicheck.report.html.ProposalsView;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What to do first, and why. */
@Controller
final class PrioritiesController {

    /** Parameter that names a campaign other than the latest. */
    private static final String CAMPAIGN = "erhebung";

    /** Parameter that draws cost instead of effort. */
    private static final String AXIS = "achse";

    private static final String COST = "kosten";

    /** Parameter that shows what the coarse look has ruled out among the others. */
    private static final String SCREENING = "vorauswahl";

    private static final String ALL = "alle";

    private final Reading reading;
    private final ReportPages pages;
    private final QuickWinRule quickWins;
    private final Rankings rankings;
    private final Screening screening;

    PrioritiesController(
            Reading reading, ReportPages pages, QuickWinRule quickWins, Rankings rankings, Screening screening) {
        this.screening = screening;
        this.reading = reading;
        this.pages = pages;
        this.quickWins = quickWins;
        this.rankings = rankings;
    }

    @GetMapping("/prioritaeten")
    Mono<Rendering> ranking(
            @RequestParam(name = CAMPAIGN) Optional<String> campaign,
            @RequestParam(name = AXIS) Optional<String> axis,
            @RequestParam(name = SCREENING) Optional<String> screened,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        Axis means = axis.filter(COST::equals).isPresent() ? Axis.COST : Axis.EFFORT;
        boolean all = screened.filter(ALL::equals).isPresent();
        return Mono.zip(reading.result(campaign, reader), screening.leftOut())
                .flatMap(both -> ranking(new Shown(both.getT1(), both.getT2(), all), means, reader, language))
                .defaultIfEmpty(nothing());
    }

    /**
     * What is ranked.
     *
     * @param leftOut what the coarse look has ruled out
     * @param all whether that is shown among the others nevertheless
     */
    private record Shown(PublishedResult result, List<Screened> leftOut, boolean all) {

        /** The ranking that is shown; whoever stays keeps the rank among all. */
        Ranking ranking() {
            Ranking ranking = new Ranking(result.document().results().projects());
            return all
                    ? ranking
                    : ranking.without(
                            leftOut.stream().map(one -> one.project().key()).collect(Collectors.toSet()));
        }

        ProposalsView proposals(ProposalsView every) {
            return all ? every : every.without(LeftOutRow.keys(leftOut));
        }
    }

    private Mono<Rendering> ranking(Shown ranked, Axis axis, SignedIn reader, Language language) {
        PublishedResult result = ranked.result();
        Mono<ResultView> shown = pages.of(result, language).map(page -> ResultView.of(result, page, language));
        double quick = axis == Axis.EFFORT
                ? quickWins.maxEffortDays()
                : quickWins.maxCost().amount().doubleValue();
        EffortMap map = EffortMap.of(ranked.ranking().projects(), axis, quick);
        return Mono.zip(shown, reading.all(reader).collectList(), rankings.values())
                .map(both -> Rendering.view("dashboard/priorities")
                        .modelAttribute("result", both.getT1())
                        .modelAttribute(
                                "proposals",
                                ranked.proposals(both.getT1().page().proposals()))
                        .modelAttribute(
                                "leftOut",
                                LeftOutRow.of(both.getT1().page().proposals().ranked(), ranked.leftOut()))
                        .modelAttribute("showsAll", ranked.all())
                        .modelAttribute("rule", screening.rule())
                        .modelAttribute("axis", axis == Axis.COST ? COST : "aufwand")
                        .modelAttribute("map", EffortPicture.of(map, language))
                        .modelAttribute("opinion", OpinionView.of(result, ranked.ranking(), language))
                        .modelAttribute("version", both.getT3().version())
                        .modelAttribute("mayTry", reader.may(Right.TRY_RANKINGS))
                        .modelAttribute("seesScreening", reader.may(Right.SEE_SCREENING))
                        .modelAttribute("seesRoadmap", reader.may(Right.SEE_ROADMAP))
                        .modelAttribute(
                                "others",
                                both.getT2().stream()
                                        .filter(other -> !other.campaign()
                                                .key()
                                                .equals(result.campaign().key()))
                                        .map(other -> OtherResult.of(other, language))
                                        .toList())
                        .build());
    }

    @GetMapping("/projekte/{project}/begruendung")
    Mono<Rendering> reason(
            @PathVariable String project,
            @RequestParam(name = CAMPAIGN) Optional<String> campaign,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return reading.result(campaign, reader)
                .flatMap(result ->
                        pages.of(result, language).map(page -> reason(ResultView.of(result, page, language), project)))
                .defaultIfEmpty(nothing());
    }

    private static Rendering reason(ResultView result, String key) {
        ProjectView project = result.page().proposals().ranked().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Reading::unknown);
        return Rendering.view("dashboard/reason")
                .modelAttribute("result", result)
                .modelAttribute("project", project)
                .build();
    }

    private static Rendering nothing() {
        return Rendering.view("dashboard/nothing").build();
    }

    /** Another campaign whose figures can be ranked by. */
    record OtherResult(String key, String title, String day) {

        static OtherResult of(PublishedResult result, Language language) {
            return new OtherResult(
                    result.campaign().key().value(),
                    result.document().questionnaire().title().in(language),
                    Days.say(result.day(), language));
        }
    }
}
