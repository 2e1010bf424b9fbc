package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.OverviewNews;
import de.digicheck.platform.web.StartNews;
import de.digicheck.prioritisation.Screening;
import de.digicheck.release.Release;
import de.digicheck.release.WaitingTexts;
import de.digicheck.report.html.ComparisonView;
import de.digicheck.review.Review;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Reviews;
import de.digicheck.review.Statement;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** What stands beside the figures on the first page: reviews, roadmap, what has changed since the wave before. */
final class OverviewFacts {

    private final Reviews reviews;
    private final Roadmaps roadmaps;
    private final Screening screening;
    private final WaitingTexts texts;
    private final OverviewNews news;

    OverviewFacts(Reviews reviews, Roadmaps roadmaps, Screening screening, WaitingTexts texts, OverviewNews news) {
        this.reviews = reviews;
        this.roadmaps = roadmaps;
        this.screening = screening;
        this.texts = texts;
        this.news = news;
    }

    /** How many free texts an account is to redact. */
    Mono<Integer> waitingTexts(SignedIn reader) {
        return texts.count(reader.roles());
    }

    /** What the coarse look has ruled out. */
    Mono<List<Screening.Screened>> leftOut() {
        return screening.leftOut();
    }

    /** What is there for an account to read besides results. */
    Mono<List<StartNews.Link>> news(SignedIn reader, Language language) {
        return news.of(reader, language).collectList();
    }

    /**
     * The facts.
     *
     * @param reviews empty for readers who see no reviews
     * @param roadmap empty for readers who do not see it, and where there is none
     * @param waves what has surely changed since the wave before, or that there was none
     */
    record Facts(Optional<ReviewState> reviews, Optional<RoadmapState> roadmap, String waves) {}

    /**
     * How far the reviews of the parts are that the reader sees.
     *
     * @param due the day by which all should be signed off
     */
    record ReviewState(int open, int all, String due) {}

    /** The latest version of the roadmap. */
    record RoadmapState(int number, String kind, int projects, int violations) {}

    /** The facts beside a result. */
    Mono<Facts> of(PublishedResult result, SignedIn reader, Language language) {
        return Mono.zip(reviews(result, reader, language), roadmap(reader))
                .map(both -> new Facts(both.getT1(), both.getT2(), ComparisonView.waves(result.document(), language)));
    }

    private Mono<Optional<ReviewState>> reviews(PublishedResult result, SignedIn reader, Language language) {
        if (!reader.may(Right.SEE_REVIEWS)) {
            return Mono.just(Optional.empty());
        }
        Release release = result.document().results().release();
        LocalDate due = Review.dueAfter(result.day());
        Mono<Set<String>> closed = reviews.of(result.campaign().key())
                .filter(entry -> entry.statement() instanceof Statement.SignOff)
                .map(ReviewEntry::part)
                .filter(release.units()::containsKey)
                .collect(Collectors.toSet());
        return closed.map(parts -> Optional.of(new ReviewState(
                release.units().size() - parts.size(), release.units().size(), Days.say(due, language))));
    }

    private Mono<Optional<RoadmapState>> roadmap(SignedIn reader) {
        return reader.may(Right.SEE_ROADMAP)
                ? roadmaps.latest().map(OverviewFacts::state).map(Optional::of).defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
    }

    private static RoadmapState state(RoadmapVersion latest) {
        return new RoadmapState(
                latest.number(),
                latest.kind().name().toLowerCase(Locale.ROOT),
                latest.projects().size(),
                latest.violations().size());
    }
}
