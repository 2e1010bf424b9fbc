package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.release.AlphaFigures;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.FieldStatistics;
import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Supplement;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A released town for tests: parts with headcounts and scores of named fields. */
final class ReleasedTown {

    private final List<ActionFieldKey> fields;
    private final Map<ActionFieldKey, FieldFigures> town = new LinkedHashMap<>();
    private final Map<String, PartFigures> parts = new LinkedHashMap<>();

    private Figure se = Figure.undefined();

    ReleasedTown(String... fields) {
        this.fields = Arrays.stream(fields).map(ActionFieldKey::new).toList();
    }

    static ActionFields fields(String... keys) {
        return new ActionFields(Arrays.stream(keys)
                .map(key -> new ActionField(
                        new ActionFieldKey(key),
                        LocalizedText.of("Feld " + key, "Field " + key),
                        Optional.empty(),
                        false,
                        OptionalDouble.empty(),
                        List.of()))
                .toList());
    }

    static OrgUnit unit(String code, Optional<String> parent, Optional<Integer> headcount) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                parent.map(OrgUnitCode::new),
                LocalizedText.of("Amt " + code, "Office " + code),
                headcount.map(heads -> Map.of(new RoleKey("admin"), heads)),
                List.of());
    }

    static Municipality municipality(OrgUnit... units) {
        return new Municipality("town", LocalizedText.of("Stadt", "Town"), List.of(), List.of(units));
    }

    /** The standard error of all scores that follow. */
    ReleasedTown withSe(double points) {
        se = Figure.of(points);
        return this;
    }

    ReleasedTown town(int n, Figure... scores) {
        for (int i = 0; i < scores.length; i++) {
            town.put(
                    fields.get(i),
                    new FieldFigures(
                            List.of(),
                            score(Figure.of(n), scores[i]),
                            AlphaFigures.UNDEFINED,
                            Figure.undefined(),
                            FieldStatistics.UNDEFINED,
                            Map.of()));
        }
        return this;
    }

    /** A leaf; the key says its members. */
    ReleasedTown leaf(String key, Optional<String> parent, Figure headcount, Figure n, Figure... scores) {
        List<String> members = Arrays.stream(key.split("\\+"))
                .map(member -> member.replace(".direct", ""))
                .toList();
        parts.put(key, part(key, parent, true, members, headcount, n, scores));
        return this;
    }

    ReleasedTown inner(String key, Optional<String> parent, Figure headcount, Figure n, Figure... scores) {
        parts.put(key, part(key, parent, false, List.of(key), headcount, n, scores));
        return this;
    }

    Release release() {
        return new Release(
                Release.Kind.RAW,
                Figure.of(10),
                Figure.undefined(),
                Map.of(),
                town,
                parts,
                Map.of(),
                Supplement.NONE,
                List.of());
    }

    private PartFigures part(
            String key,
            Optional<String> parent,
            boolean leaf,
            List<String> members,
            Figure headcount,
            Figure n,
            Figure... scores) {
        Map<ActionFieldKey, PartField> figures = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            figures.put(fields.get(i), PartField.of(score(n, scores[i]), Map.of()));
        }
        return new PartFigures(
                key,
                parent,
                leaf,
                LocalizedText.of("Teil " + key, "Part " + key),
                members,
                n,
                headcount,
                Map.of(),
                figures);
    }

    private ScoreFigures score(Figure n, Figure score) {
        return new ScoreFigures(n, score, Figure.undefined(), se, Figure.undefined(), IntervalFigure.UNDEFINED);
    }
}
