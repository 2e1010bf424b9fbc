package de.digicheck.review.web;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.questionnaire.Item;
import de.digicheck.release.PairFigures;
import de.digicheck.review.PartNeeds;
import de.digicheck.review.Review;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the page of a part says.
 *
 * @param mayAim whether the reader sets target values as head
 * @param members what a merged part is made of; none for other parts
 * @param pairs items that were asked for importance and satisfaction, of the whole town
 */
record PartPage(
        String address,
        String title,
        String survey,
        String headline,
        List<String> summary,
        List<String> members,
        String pilots,
        String source,
        boolean mayWrite,
        boolean mayAim,
        String due,
        String signOff,
        List<TaskRow> tasks,
        List<FieldRow> fields,
        List<PairRow> pairs,
        List<Said> remarks,
        List<ProposalRow> proposals,
        List<HistoryRow> history) {

    /** Something to do. */
    record TaskRow(String step, String text, boolean done, boolean required) {}

    /** An item with importance and satisfaction in the town. */
    record PairRow(String text, String importance, String satisfaction, String quadrant) {}

    /** A project that was proposed. */
    record ProposalRow(String outline, String label, boolean quickWin, String source) {}

    /** An entry of the review. */
    record HistoryRow(String day, String by, String what) {}

    static PartPage of(ReviewedPart reviewed, ActionFields fields, Municipality town, ReviewWords words) {
        Review review = reviewed.review();
        String part = reviewed.part().label().in(words.language());
        return new PartPage(
                reviewed.address(),
                part,
                reviewed.questionnaire().title().in(words.language()),
                headline(reviewed, fields, part, words),
                summary(reviewed, fields, words),
                members(reviewed, town, words),
                pilots(reviewed, words),
                source(reviewed, words),
                reviewed.speaker().isPresent(),
                reviewed.speaker().filter(role -> role == AccountRole.LEAD).isPresent(),
                due(reviewed, words),
                review.signOff()
                        .map(said -> words.text("signed-off", Said.source(said, words))
                                + (said.statement().text().isEmpty()
                                        ? ""
                                        : " " + said.statement().text()))
                        .orElse(""),
                review.tasks().stream().map(task -> task(task, words)).toList(),
                fields(reviewed, fields, words),
                pairs(reviewed, words),
                Said.all(review.remarksOn(Subject.PART), words),
                review.proposals().stream()
                        .map(said -> new ProposalRow(
                                said.statement().outline().value(),
                                said.statement().label(),
                                said.statement().quickWin(),
                                Said.source(said, words)))
                        .toList(),
                history(reviewed, fields, words));
    }

    private static String headline(ReviewedPart reviewed, ActionFields fields, String part, ReviewWords words) {
        List<ActionFieldKey> top = reviewed.needs().top();
        return top.isEmpty()
                ? words.text("headline.none", part)
                : words.text(
                        "headline",
                        label(top.get(0), fields, words),
                        words.figure(
                                reviewed.needs().score(top.get(0)).orElseThrow().score()));
    }

    private static List<String> summary(ReviewedPart reviewed, ActionFields fields, ReviewWords words) {
        PartNeeds needs = reviewed.needs();
        List<String> sentences = new ArrayList<>();
        if (needs.top().size() > 1) {
            sentences.add(words.text("summary.needs", words.all(labels(needs.top(), fields, words))));
        }
        if (!needs.strengths().isEmpty()) {
            sentences.add(words.text("summary.strengths", words.all(labels(needs.strengths(), fields, words))));
        }
        Stream.of(PartNeeds.Standing.HIGHER, PartNeeds.Standing.LOWER).forEach(standing -> {
            List<String> such = fields.list().stream()
                    .filter(field -> needs.standing(field.key()).equals(Optional.of(standing)))
                    .map(field -> field.label().in(words.language()))
                    .toList();
            if (!such.isEmpty()) {
                sentences.add(words.text("summary." + standing.name(), words.all(such)));
            }
        });
        return sentences;
    }

    private static List<String> labels(List<ActionFieldKey> keys, ActionFields fields, ReviewWords words) {
        return keys.stream().map(key -> label(key, fields, words)).toList();
    }

    private static String label(ActionFieldKey key, ActionFields fields, ReviewWords words) {
        return fields.findField(key)
                .map(field -> field.label().in(words.language()))
                .orElse(key.value());
    }

    private static List<String> members(ReviewedPart reviewed, Municipality town, ReviewWords words) {
        List<String> members = reviewed.part().memberUnits();
        return members.size() < 2
                ? List.of()
                : members.stream().map(member -> member(member, town, words)).toList();
    }

    private static String member(String member, Municipality town, ReviewWords words) {
        int dot = member.indexOf('.');
        String code = dot < 0 ? member : member.substring(0, dot);
        String name = Optional.of(code)
                .filter(Keys::isKey)
                .flatMap(key -> town.findUnit(new OrgUnitCode(key)))
                .map(OrgUnit::label)
                .map(label -> label.in(words.language()))
                .orElse(code);
        return dot < 0 ? name : words.text("direct", name);
    }

    private static String pilots(ReviewedPart reviewed, ReviewWords words) {
        List<String> names = reviewed.pilots().pilots().stream()
                .map(DigitalPilot::label)
                .map(label -> label.in(words.language()))
                .toList();
        String office = reviewed.pilots()
                .office()
                .map(some -> some.label().in(words.language()))
                .orElseGet(() -> words.text("office"));
        if (names.isEmpty()) {
            return words.text("pilots.none", office);
        }
        return names.size() == 1
                ? words.text("pilots.one", names.get(0))
                : words.text("pilots.several", words.all(names), names.get(0));
    }

    private static String source(ReviewedPart reviewed, ReviewWords words) {
        return words.text(
                "source",
                reviewed.questionnaire().title().in(words.language()),
                words.day(reviewed.published().day()),
                words.figure(reviewed.part().n()));
    }

    private static String due(ReviewedPart reviewed, ReviewWords words) {
        return words.day(Review.dueAfter(reviewed.published().day()));
    }

    private static TaskRow task(Review.Task task, ReviewWords words) {
        String name = task.kind().name();
        String step =
                switch (task.kind()) {
                    case NEEDS -> "bedarf";
                    case REMARKS -> "bemerkung";
                    case PROPOSAL -> "vorschlag";
                    case SIGN_OFF -> "abschluss";
                };
        boolean required = task.kind() == Review.Task.Kind.NEEDS || task.kind() == Review.Task.Kind.SIGN_OFF;
        return new TaskRow(step, words.text("task." + name), task.done(), required);
    }

    private static List<FieldRow> fields(ReviewedPart reviewed, ActionFields fields, ReviewWords words) {
        List<FieldRow> rows = new ArrayList<>();
        for (int position = 0; position < fields.list().size(); position++) {
            ActionField field = fields.list().get(position);
            if (reviewed.needs().score(field.key()).isPresent()) {
                rows.add(FieldRow.of(field, position, reviewed, words));
            }
        }
        return rows;
    }

    private static List<PairRow> pairs(ReviewedPart reviewed, ReviewWords words) {
        return reviewed.questionnaire().items().stream()
                .flatMap(item -> pair(item, reviewed, words).stream())
                .toList();
    }

    private static Optional<PairRow> pair(Item item, ReviewedPart reviewed, ReviewWords words) {
        var release = reviewed.published().release();
        Optional<PairFigures> pair =
                Optional.ofNullable(release.items().get(item.key())).flatMap(figures -> figures.pair());
        return release.quadrantOf(item.key())
                .map(quadrant -> new PairRow(
                        item.text().in(words.language()),
                        words.figure(pair.orElseThrow().importance()),
                        words.figure(pair.orElseThrow().satisfaction()),
                        words.text("quadrant." + quadrant.word())));
    }

    private static List<HistoryRow> history(ReviewedPart reviewed, ActionFields fields, ReviewWords words) {
        return reviewed.review().entries().stream()
                .map(entry -> new HistoryRow(
                        words.day(entry.at()),
                        words.text("by", words.text("role." + entry.role().name()), entry.account()),
                        what(entry, fields, words)))
                .toList();
    }

    private static String what(ReviewEntry entry, ActionFields fields, ReviewWords words) {
        Statement statement = entry.statement();
        String action = words.text("action." + statement.action());
        if (statement instanceof Statement.Judgement judgement) {
            return action + ": " + label(judgement.field(), fields, words);
        }
        if (statement instanceof Statement.Target target) {
            return words.text("action.target", label(target.field(), fields, words), target.value());
        }
        if (statement instanceof Statement.Proposal proposal) {
            return action + ": " + proposal.label();
        }
        return action;
    }
}
