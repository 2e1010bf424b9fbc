package de.digicheck.dashboard;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Release;
import java.util.Comparator;
import java.util.List;

/**
 * The action fields whose need is high and certain: the whole interval lies at {@value #HIGH} or more. The greatest lower
 * end comes first.
 */
public final class CertainNeed {

    /** From here on need is called high. */
    public static final double HIGH = 50;

    private CertainNeed() {}

    /** The fields of a release; fields without an interval are not certain. */
    public static List<ActionField> in(Release release, ActionFields fields) {
        Comparator<ActionField> byLower = Comparator.comparingDouble(field -> lower(release, field));
        return fields.list().stream()
                .filter(field -> lower(release, field) >= HIGH)
                .sorted(byLower.reversed())
                .toList();
    }

    private static double lower(Release release, ActionField field) {
        FieldFigures figures = release.fields().get(field.key());
        return figures == null ? 0 : figures.score().interval().lower().value().orElse(0);
    }
}
