package de.digicheck.report.json;

import de.digicheck.release.ChangeFigures;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PartItem;
import de.digicheck.release.Release;
import de.digicheck.release.RoleFigures;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.VersusRest;

/** {@code units} and {@code roles}: the parts of the town. */
final class PartWriter {

    private final FigureWriter out;

    PartWriter(FigureWriter out) {
        this.out = out;
    }

    void write(Release release) {
        out.object("units", () -> release.units().forEach((key, unit) -> out.object(key, () -> unit(unit))));
        out.object("roles", () -> release.roles().forEach((key, role) -> out.object(key.value(), () -> role(role))));
    }

    private void unit(PartFigures unit) {
        out.text("label", unit.label());
        out.keys("memberUnits", unit.memberUnits());
        out.count("n", unit.n());
        out.count("headcount", unit.headcount());
        out.object("items", () -> unit.items().forEach((key, item) -> out.object(key.value(), () -> item(item))));
        out.object(
                "fields", () -> unit.fields().forEach((key, field) -> out.object(key.value(), () -> unitField(field))));
        out.optional("parent", unit.parent());
        out.json().writeBooleanProperty("leaf", unit.leaf());
    }

    private void role(RoleFigures role) {
        out.count("n", role.n());
        out.count("headcount", role.headcount());
        out.object(
                "fields", () -> role.fields().forEach((key, field) -> out.object(key.value(), () -> roleField(field))));
        out.text("label", role.label());
    }

    private void item(PartItem item) {
        out.count("n", item.n());
        out.figure("mean", item.mean());
        out.figure("need", item.need());
        out.distribution("distribution", item.distribution());
    }

    private void unitField(PartField field) {
        TownWriter.score(out, field.score());
        out.figure("shrunken", field.shrunken().mean());
        out.figure("shrunkenSe", field.shrunken().se());
        out.figure("shrinkage", field.shrunken().weight());
        rest(field);
    }

    private void roleField(PartField field) {
        TownWriter.score(out, field.score());
        rest(field);
    }

    private void rest(PartField field) {
        out.object("goals", () -> field.goals().forEach((key, goal) -> out.object(key.value(), () -> goal(goal))));
        versusRest(field.versusRest());
        change(out, field.change());
    }

    private void versusRest(VersusRest test) {
        if (test.isUndefined()) {
            out.json().writeNullProperty("versusRest");
            return;
        }
        out.object("versusRest", () -> {
            out.figure("u", test.u());
            out.figure("z", test.z());
            out.figure("p", test.p());
            out.figure("q", test.q());
            out.figure("cliffsDelta", test.cliffsDelta());
            out.flag("flagged", test.flagged());
        });
    }

    static void change(FigureWriter out, ChangeFigures change) {
        if (change.isUndefined()) {
            out.json().writeNullProperty("change");
            return;
        }
        out.object("change", () -> {
            out.figure("delta", change.delta());
            out.figure("se", change.se());
            out.figure("df", change.df());
            out.interval("ci", change.interval());
            out.figure("minimalDetectable", change.minimalDetectable());
        });
    }

    private void goal(ScoreFigures goal) {
        out.count("n", goal.n());
        out.figure("score", goal.score());
    }
}
