package de.digicheck.report.json;

import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PartItem;
import de.digicheck.release.Release;
import de.digicheck.release.RoleFigures;
import de.digicheck.release.ScoreFigures;

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
        out.json().writeNullProperty("shrunken");
        out.json().writeNullProperty("shrunkenSe");
        out.json().writeNullProperty("shrinkage");
        rest(field);
    }

    private void roleField(PartField field) {
        TownWriter.score(out, field.score());
        rest(field);
    }

    private void rest(PartField field) {
        out.object("goals", () -> field.goals().forEach((key, goal) -> out.object(key.value(), () -> goal(goal))));
        out.json().writeNullProperty("versusRest");
        out.json().writeNullProperty("change");
    }

    private void goal(ScoreFigures goal) {
        out.count("n", goal.n());
        out.figure("score", goal.score());
    }
}
