package de.digicheck.report.json;

import de.digicheck.roadmap.Roadmap;
import de.digicheck.roadmap.Roadmap.NotIncluded;
import de.digicheck.roadmap.Roadmap.Reason;
import de.digicheck.roadmap.Unplannable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code plan}: the roadmap, and why the other projects are not in it; {@code null} without a budget. */
final class PlanWriter {

    private final FigureWriter out;
    private final JsonGenerator json;

    PlanWriter(FigureWriter out) {
        this.out = out;
        this.json = out.json();
    }

    void write(Optional<Roadmap> plan) {
        plan.ifPresentOrElse(
                roadmap -> out.object("plan", () -> roadmap(roadmap)), () -> json.writeNullProperty("plan"));
    }

    private void roadmap(Roadmap roadmap) {
        json.writeStringProperty("status", roadmap.status().name().toLowerCase(Locale.ROOT));
        if (roadmap.exists()) {
            out.number("gap", roadmap.gap());
            out.number("objective", roadmap.objective());
        } else {
            json.writeNullProperty("gap");
            json.writeNullProperty("objective");
        }
        out.objects("years", roadmap.years(), this::year);
        reasons("conflict", roadmap.conflict());
        out.objects("notIncluded", roadmap.notIncluded(), this::notIncluded);
        out.objects("unplannable", roadmap.unplannable(), this::unplannable);
        out.objects("inclusion", roadmap.inclusion(), this::included);
    }

    private void year(Roadmap.Year year) {
        json.writeNumberProperty("year", year.year());
        out.keys("projects", year.projects());
        out.euro("expenses", Optional.of(year.expenses()));
        out.euro("investments", Optional.of(year.investments()));
    }

    private void reasons(String name, List<Reason> reasons) {
        out.objects(name, reasons, reason -> {
            json.writeStringProperty("constraint", reason.constraint());
            out.text("words", reason.words());
        });
    }

    private void notIncluded(NotIncluded project) {
        json.writeStringProperty("key", project.project().value());
        out.keys("together", project.together());
        out.objects("extra", project.extra(), extra -> {
            json.writeStringProperty("resource", extra.resource());
            json.writeNumberProperty("year", extra.year());
            out.number("amount", extra.amount());
        });
        out.keys("insteadOf", project.insteadOf());
        out.number("loss", project.loss());
        reasons("impossible", project.impossible());
        out.text("sentence", project.sentence());
    }

    private void included(Roadmap.Included project) {
        json.writeStringProperty("key", project.project().value());
        out.number("frequency", project.inclusion().frequency());
        json.writeStringProperty(
                "standing", project.inclusion().standing().name().toLowerCase(Locale.ROOT));
    }

    private void unplannable(Unplannable project) {
        json.writeStringProperty("key", project.project().value());
        out.keys("missing", project.missing());
    }
}
