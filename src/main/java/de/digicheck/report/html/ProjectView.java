package de.digicheck.report.html;

import de.digicheck.prioritisation.Condition;
import de.digicheck.prioritisation.Contribution;
import de.digicheck.prioritisation.QuickWin;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.RemovedNeed;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.release.Figure;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with the reason of its rank.
 *
 * @param rank empty for a project that is done
 * @param width share of the benefit scale, such as {@code 62.00%}
 * @param quickWin yes, no, or that something is missing
 * @param quickWinRuns share of runs in which the known conditions of a quick win hold; empty when not simulated
 * @param stability how certain the rank is; null for a project that is done
 * @param missing what nobody has said yet and a quick win needs
 */
public record ProjectView(
        String key,
        String anchor,
        String rank,
        String label,
        String description,
        boolean assumption,
        boolean mandatory,
        String benefit,
        String width,
        Cell effortDays,
        Cell expenses,
        Cell investments,
        String quickWin,
        String quickWinRuns,
        @Nullable StabilityView stability,
        List<String> missing,
        List<String> sentences,
        List<ContributionRow> contributions,
        List<EffectRow> effects,
        List<ConditionRow> conditions) {

    /** What a criterion adds. */
    public record ContributionRow(String criterion, Cell value, String weight, String points) {}

    /** What a project does for an action field. */
    public record EffectRow(String field, String effect, String reason, Cell need, Cell share, Cell removed) {}

    /** A condition of the quick-win rule. */
    public record ConditionRow(String condition, Cell actual, Cell limit, String state) {}

    static ProjectView of(RankedProject project, ReportDocument document, Words words) {
        return new Builder(project, document, words).build();
    }

    private record Builder(RankedProject project, ReportDocument document, Words words) {

        ProjectView build() {
            Cells cells = new Cells(words);
            QuickWin quickWin = project.quickWin();
            return new ProjectView(
                    project.key().value(),
                    "projekt-" + project.key(),
                    project.rank().isPresent()
                            ? words.numbers().whole(project.rank().getAsInt())
                            : "",
                    words.label(project.label()),
                    document.catalogue()
                            .find(project.key())
                            .flatMap(Project::description)
                            .map(words::label)
                            .orElse(""),
                    project.assumption(),
                    project.mandatory(),
                    words.numbers().whole(project.benefit()),
                    Dot.position(project.benefit()),
                    cells.shortest(project.effortDays()),
                    cells.euro(project.expenses()),
                    cells.euro(project.investments()),
                    words.text(quickWin.value()
                            .map(yes -> yes ? "quick-win.yes" : "quick-win.no")
                            .orElse("quick-win.candidate")),
                    quickWin.stability().isPresent()
                            ? words.numbers().percent(quickWin.stability().getAsDouble())
                            : "",
                    project.stability()
                            .map(found -> StabilityView.of(project.label(), found, words))
                            .orElse(null),
                    quickWin.unknown().stream().map(this::missing).toList(),
                    project.explanation().sentences().stream()
                            .map(sentence -> words.label(sentence.text()))
                            .toList(),
                    project.contributions().stream().map(this::contribution).toList(),
                    project.removedNeed().stream().map(this::effect).toList(),
                    quickWin.conditions().stream().map(this::condition).toList());
        }

        private ContributionRow contribution(Contribution contribution) {
            return new ContributionRow(
                    words.label(contribution.criterion().label()),
                    new Cells(words).decimal(Figure.of(contribution.value()), 1),
                    words.numbers().shortestPercent(contribution.weight()),
                    words.numbers().decimal(contribution.points(), 1));
        }

        private EffectRow effect(RemovedNeed removed) {
            Cells cells = new Cells(words);
            return new EffectRow(
                    words.label(removed.label()),
                    words.numbers().percent(removed.effect()),
                    removed.reason().map(words::label).orElse(""),
                    cells.whole(Figure.of(removed.need())),
                    cells.percent(Figure.of(removed.share())),
                    cells.decimal(Figure.of(removed.removed()), 1));
        }

        private ConditionRow condition(Condition condition) {
            return new ConditionRow(
                    name(condition),
                    condition.atLeast()
                            ? atLeast(amount(condition, condition.actual()))
                            : amount(condition, condition.actual()),
                    amount(condition, condition.limit()),
                    words.text("condition." + condition.state().name().toLowerCase(Locale.ROOT)));
        }

        private Cell amount(Condition condition, OptionalDouble number) {
            Cells cells = new Cells(words);
            if (condition.kind() == Condition.Kind.MIN_STABILITY) {
                return cells.percent(Figure.of(number));
            }
            return condition.kind() == Condition.Kind.MAX_COST && number.isPresent()
                    ? cells.euro(Optional.of(Euro.of(BigDecimal.valueOf(number.getAsDouble()))))
                    : cells.shortest(number);
        }

        private static Cell atLeast(Cell cell) {
            return new Cell("≥\u00a0" + cell.text(), cell.state(), cell.value());
        }

        private String name(Condition condition) {
            if (condition.kind() != Condition.Kind.BENEFIT || condition.limit().isEmpty()) {
                return words.text("condition." + condition.kind().key());
            }
            return condition
                    .field()
                    .map(field -> words.text("condition.benefit-need", words.quoted(field)))
                    .orElseGet(() -> words.text("condition.benefit-citizens"));
        }

        private String missing(Condition condition) {
            return words.text("missing." + condition.kind().key());
        }
    }
}
