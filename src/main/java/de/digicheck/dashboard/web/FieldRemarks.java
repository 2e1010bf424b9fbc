package de.digicheck.dashboard.web;

import de.digicheck.actionfield.ActionField;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Reviews;
import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What pilots and heads have remarked on a field, its goals and its questions, of the parts that a reader sees. */
final class FieldRemarks {

    private final Reviews reviews;

    FieldRemarks(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * A remark.
     *
     * @param address of the part, where all that is said of it stands
     */
    record Row(String part, String address, boolean correction, String text, String day) {}

    /** The remarks; none for readers who see no reviews. */
    Mono<List<Row>> on(String field, PublishedResult result, SignedIn reader, Language language) {
        Optional<ActionField> known = result.document().fields().list().stream()
                .filter(one -> one.key().value().equals(field))
                .findFirst();
        if (known.isEmpty() || !reader.may(Right.SEE_REVIEWS)) {
            return Mono.just(List.of());
        }
        Release release = result.document().results().release();
        Set<Subject> subjects = subjects(known.get(), release);
        return reviews.of(result.campaign().key())
                .filter(entry -> release.units().containsKey(entry.part()))
                .flatMap(entry -> Mono.justOrEmpty(row(entry, subjects, release, language)), 1)
                .collectList();
    }

    private static Set<Subject> subjects(ActionField field, Release release) {
        Stream<Subject> goals = field.goals().stream()
                .map(goal -> new Subject(Subject.Kind.GOAL, goal.key().value()));
        Stream<Subject> items = Optional.ofNullable(release.fields().get(field.key())).stream()
                .flatMap(figures -> figures.items().stream())
                .map(item -> new Subject(Subject.Kind.ITEM, item.value()));
        return Stream.of(Stream.of(new Subject(Subject.Kind.FIELD, field.key().value())), goals, items)
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    private static String label(ReviewEntry entry, Release release, Language language) {
        PartFigures part = release.units().get(entry.part());
        return part == null ? entry.part() : part.label().in(language);
    }

    private static Optional<Row> row(ReviewEntry entry, Set<Subject> subjects, Release release, Language language) {
        return Optional.of(entry.statement())
                .filter(Statement.Remark.class::isInstance)
                .map(Statement.Remark.class::cast)
                .filter(remark -> subjects.contains(remark.subject()))
                .map(remark -> new Row(
                        label(entry, release, language),
                        "/meine-einheit/" + entry.campaign() + "/" + entry.part(),
                        remark.correction(),
                        remark.text(),
                        Days.say(entry.at().atZone(GermanTime.ZONE).toLocalDate(), language)));
    }
}
