package de.digicheck.report.json;

import de.digicheck.prioritisation.Comparison;
import de.digicheck.prioritisation.Condition;
import de.digicheck.prioritisation.Contribution;
import de.digicheck.prioritisation.QuickWin;
import de.digicheck.prioritisation.RankStability;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.RemovedNeed;
import de.digicheck.prioritisation.SurveyFigure;
import de.digicheck.release.Reported;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** {@code projects}: the proposals by rank, with everything that explains the rank at the end of each. */
final class ProjectWriter {

    private final FigureWriter out;
    private final JsonGenerator json;

    ProjectWriter(FigureWriter out) {
        this.out = out;
        this.json = out.json();
    }

    void write(List<RankedProject> projects) {
        out.objects("projects", projects, this::project);
    }

    private void project(RankedProject project) {
        json.writeStringProperty("key", project.key().value());
        out.number("benefit", project.benefit());
        out.object("criteria", () -> project.criteria().forEach((key, value) -> out.number(key.key(), value)));
        out.number("effortDays", project.effortDays());
        out.euro("expenses", project.expenses());
        out.euro("investments", project.investments());
        out.number("rank", project.rank());
        project.stability().ifPresentOrElse(this::stability, this::noStability);
        out.object("quickWin", () -> quickWin(project.quickWin()));
        json.writeName("explanation");
        json.writeStartArray();
        project.explanation().sentences().forEach(sentence -> out.text(sentence.text()));
        json.writeEndArray();
        reasons(project);
    }

    private void stability(RankStability stability) {
        json.writeStringProperty("priorityClass", stability.priorityClass().name());
        out.number("expectedRank", stability.expectedRank());
        json.writeName("rankInterval");
        json.writeStartArray();
        json.writeNumber(stability.lower());
        json.writeNumber(stability.upper());
        json.writeEndArray();
        json.writeName("rankAcceptability");
        json.writeStartArray();
        stability.acceptability().forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void noStability() {
        json.writeNullProperty("priorityClass");
        json.writeNullProperty("expectedRank");
        json.writeNullProperty("rankInterval");
        json.writeNullProperty("rankAcceptability");
    }

    private void quickWin(QuickWin quickWin) {
        json.writeName("value");
        quickWin.value().ifPresentOrElse(json::writeBoolean, json::writeNull);
        out.number("stability", quickWin.stability());
        out.keys("failed", kinds(quickWin.failed()));
        out.keys("unknown", kinds(quickWin.unknown()));
        out.objects("conditions", quickWin.conditions(), this::condition);
    }

    private static List<String> kinds(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.kind().key()).toList();
    }

    private void condition(Condition condition) {
        json.writeStringProperty("condition", condition.kind().key());
        json.writeStringProperty("state", condition.state().name().toLowerCase(Locale.ROOT));
        out.number("actual", condition.actual());
        out.number("limit", condition.limit());
        json.writeBooleanProperty("incomplete", condition.atLeast());
        json.writeName("field");
        condition.field().ifPresentOrElse(out::text, json::writeNull);
    }

    private void reasons(RankedProject project) {
        out.text("label", project.label());
        json.writeStringProperty("status", project.status().word());
        json.writeBooleanProperty("mandatory", project.mandatory());
        json.writeBooleanProperty("assumption", project.assumption());
        out.objects("contributions", project.contributions(), this::contribution);
        out.keys("dependants", project.dependants());
        out.keys("openPrerequisites", project.openPrerequisites());
        out.objects("removedNeed", project.removedNeed(), this::removedNeed);
        json.writeName("before");
        project.stability().ifPresentOrElse(this::before, json::writeNull);
        json.writeName("next");
        project.next().ifPresentOrElse(this::next, json::writeNull);
    }

    private void before(RankStability stability) {
        json.writeStartObject();
        stability.before().forEach((other, share) -> out.number(other.value(), share));
        json.writeEndObject();
    }

    private void contribution(Contribution contribution) {
        json.writeStringProperty("criterion", contribution.criterion().key());
        out.number("value", contribution.value());
        out.number("weight", contribution.weight());
        out.number("points", contribution.points());
    }

    private void removedNeed(RemovedNeed removed) {
        json.writeStringProperty("field", removed.field().value());
        out.number("effect", removed.effect());
        out.number("need", removed.need());
        out.number("share", removed.share());
        out.number("respondents", removed.respondents());
        out.number("removed", removed.removed());
        out.number("removedInTown", removed.removedInTown());
        out.objects("figures", removed.figures(), this::figure);
    }

    private void figure(SurveyFigure figure) {
        json.writeStringProperty("part", figure.part());
        json.writeStringProperty("source", figure.source());
        out.number("score", figure.score());
        if (figure.bound() != Reported.Bound.EXACT) {
            json.writeStringProperty("bound", figure.bound() == Reported.Bound.AT_MOST ? "atMost" : "atLeast");
        }
        out.number("n", figure.n());
        out.number("share", figure.share());
        out.number("se", figure.se());
    }

    private void next(Comparison next) {
        json.writeStartObject();
        json.writeStringProperty("key", next.other().value());
        out.number("difference", next.difference());
        out.object("byCriterion", () -> next.byCriterion()
                .forEach((criterion, points) -> out.number(criterion.key(), points)));
        json.writeName("switchingPoint");
        next.switchingPoint().ifPresentOrElse(this::switchingPoint, json::writeNull);
        json.writeName("ratingStep");
        next.ratingStep().ifPresentOrElse(this::ratingStep, json::writeNull);
        json.writeEndObject();
    }

    private void switchingPoint(Comparison.SwitchingPoint point) {
        json.writeStartObject();
        json.writeStringProperty("criterion", point.criterion().key());
        out.number("weight", point.weight());
        out.number("equalAt", point.equalAt());
        json.writeEndObject();
    }

    private void ratingStep(Comparison.RatingStep step) {
        json.writeStartObject();
        json.writeStringProperty("project", step.project().value());
        json.writeStringProperty("criterion", step.criterion().key());
        out.number("from", step.from());
        json.writeNumberProperty("to", step.to());
        json.writeEndObject();
    }
}
