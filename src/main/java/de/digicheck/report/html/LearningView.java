package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Section;
import de.digicheck.release.Caveat;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.Release;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What staff do not know, and what they need to learn; of the whole town, from released figures.
 *
 * @param finding the topic that reaches most, in one sentence
 * @param topics statements of the field of learning, those first that reach most
 * @param offers what would help, those first that most have chosen
 * @param gaps questions that 30 % or more of the town cannot judge, the greatest share first
 */
public record LearningView(String finding, List<Topic> topics, List<Topic> offers, List<Gap> gaps) {

    private static final double MIDDLE = 50;
    private static final int TENS = 10;

    public LearningView {
        topics = List.copyOf(topics);
        offers = List.copyOf(offers);
        gaps = List.copyOf(gaps);
    }

    /**
     * A topic of training.
     *
     * @param share of those who have answered the question, whom it reaches
     * @param people as many, in tens
     */
    public record Topic(String label, Cell share, Cell people) {}

    /** A question that many cannot judge. */
    public record Gap(String label, String field, Cell share) {}

    /** The needs of a document in a language. */
    public static LearningView of(ReportDocument document, Language language) {
        return new Builder(document, new Words(language)).build();
    }

    private static final class Builder {

        private final ReportDocument document;
        private final Optional<ActionFieldKey> learning;
        private final Release release;
        private final Words words;
        private final Cells cells;
        private final Map<ItemKey, Item> items;

        Builder(ReportDocument document, Words words) {
            this.document = document;
            this.learning = document.fields().learning();
            this.release = document.results().release();
            this.words = words;
            this.cells = new Cells(words);
            this.items =
                    document.questionnaire().items().stream().collect(Collectors.toMap(Item::key, Function.identity()));
        }

        LearningView build() {
            List<Topic> topics = sorted(scored().flatMap(item -> topic(item).stream()));
            List<Topic> offers = sorted(chosen().flatMap(this::offers));
            String finding = topics.stream()
                    .filter(topic -> topic.share().value().isPresent())
                    .findFirst()
                    .map(topic -> words.text(
                            "learning.finding", topic.label(), topic.share().text()))
                    .orElseGet(() -> words.text("learning.none"));
            return new LearningView(finding, topics, offers, gaps());
        }

        private static List<Topic> sorted(Stream<Topic> topics) {
            return topics.sorted(Comparator.comparingDouble(
                                    (Topic topic) -> topic.share().value().orElse(-1))
                            .reversed())
                    .toList();
        }

        private Stream<Item> scored() {
            return document.fields().list().stream()
                    .filter(field -> learning.filter(field.key()::equals).isPresent())
                    .flatMap(field -> Optional.ofNullable(release.fields().get(field.key())).stream())
                    .map(FieldFigures::items)
                    .flatMap(List::stream)
                    .flatMap(key -> Optional.ofNullable(items.get(key)).stream());
        }

        private Stream<Item> chosen() {
            Set<ItemKey> inSection = document.questionnaire().sections().stream()
                    .filter(section -> learning.filter(key -> key.value().equals(section.key()))
                            .isPresent())
                    .map(Section::questions)
                    .flatMap(List::stream)
                    .filter(Question.MultipleChoice.class::isInstance)
                    .map(question -> question.head().key())
                    .collect(Collectors.toSet());
            return items.values().stream().filter(item -> inSection.contains(item.key()));
        }

        /** Whom a statement reaches: those whose answer lies on the side of need. */
        private Optional<Topic> topic(Item item) {
            ItemFigures figures = release.items().get(item.key());
            if (figures == null || item.needScale().isEmpty()) {
                return Optional.empty();
            }
            Figure share = figures.distribution()
                    .withheld()
                    .map(Figure.class::cast)
                    .orElseGet(() -> Figure.of(needing(item, figures)));
            return Optional.of(topic(words.label(item.text()), share, figures.n()));
        }

        private static OptionalDouble needing(Item item, ItemFigures figures) {
            Map<String, Figure> shares = figures.distribution().shares();
            return shares.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(shares.entrySet().stream()
                            .filter(share -> isNeed(item, share.getKey()))
                            .mapToDouble(share -> share.getValue().value().orElse(0))
                            .sum());
        }

        private static boolean isNeed(Item item, String code) {
            OptionalDouble value = CodeLabels.value(item, code);
            return value.isPresent() && item.needScale().orElseThrow().need(value.getAsDouble()) > MIDDLE;
        }

        private Stream<Topic> offers(Item item) {
            ItemFigures figures = release.items().get(item.key());
            return figures == null
                    ? Stream.empty()
                    : figures.distribution().shares().entrySet().stream()
                            .map(share -> topic(
                                    new CodeLabels(words).label(item, share.getKey()), share.getValue(), figures.n()));
        }

        private Topic topic(String label, Figure share, Figure n) {
            Figure people = share.value().isPresent() && n.value().isPresent()
                    ? Figure.of(TENS
                            * Math.floor(share.value().getAsDouble() * n.value().getAsDouble() / TENS))
                    : share.value().isPresent() ? n : share;
            return new Topic(label, cells.percent(share), cells.whole(people));
        }

        private List<Gap> gaps() {
            return release.caveats().stream()
                    .filter(caveat -> caveat.code() == Caveat.Code.KNOWLEDGE_GAP)
                    .flatMap(caveat -> items.values().stream()
                            .filter(item -> item.key().value().equals(caveat.subject())))
                    .map(this::gap)
                    .sorted(Comparator.comparingDouble(
                                    (Gap gap) -> gap.share().value().orElse(0))
                            .reversed())
                    .toList();
        }

        private Gap gap(Item item) {
            ItemFigures figures = release.items().get(item.key());
            Figure share = figures == null
                    ? Figure.undefined()
                    : Shares.of(figures.dontKnow(), List.of(figures.n(), figures.dontKnow()));
            String field = document.fields().list().stream()
                    .filter(one -> Optional.ofNullable(release.fields().get(one.key()))
                            .filter(found -> found.items().contains(item.key()))
                            .isPresent())
                    .findFirst()
                    .map(ActionField::label)
                    .map(words::label)
                    .orElse("");
            return new Gap(words.label(item.text()), field, cells.percent(share));
        }
    }
}
