package de.digicheck.report;

import de.digicheck.release.AlphaFigures;
import de.digicheck.release.Caveat;
import de.digicheck.release.Distribution;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.FieldStatistics;
import de.digicheck.release.Figure;
import de.digicheck.release.GoalFigures;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PartItem;
import de.digicheck.release.Release;
import de.digicheck.release.Reported;
import de.digicheck.release.RoleFigures;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Supplement;
import de.digicheck.release.TopTwo;
import de.digicheck.release.Withheld;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.RoleKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A release by hand: one of each kind of figure. */
public final class SmallRelease {

    public static final ActionFieldKey FIELD = new ActionFieldKey("infrastruktur");
    public static final GoalKey GOAL = new GoalKey("it-service");
    public static final ItemKey ITEM = new ItemKey("i1");
    public static final ItemKey TEXT = new ItemKey("t1");

    private SmallRelease() {}

    public static Release of(Release.Kind kind) {
        Map<ItemKey, ItemFigures> items = new LinkedHashMap<>();
        items.put(ITEM, item());
        items.put(TEXT, text());
        ScoreFigures score = score(Figure.of(1.0 / 3));
        FieldFigures field = new FieldFigures(
                List.of(ITEM),
                score,
                new AlphaFigures(Figure.of(0), Figure.undefined(), IntervalFigure.UNDEFINED),
                Figure.undefined(),
                FieldStatistics.UNDEFINED,
                Map.of(GOAL, new GoalFigures(List.of(ITEM), score)));
        Map<String, PartFigures> units = new LinkedHashMap<>();
        units.put("d1", part("d1", Optional.empty()));
        units.put("o1+o2", hidden("o1+o2"));
        return new Release(
                kind,
                Figure.of(12),
                Figure.undefined(),
                items,
                Map.of(FIELD, field),
                units,
                Map.of(
                        new RoleKey("admin"),
                        new RoleFigures(
                                LocalizedText.german("Verwaltung"),
                                Figure.of(12),
                                Figure.of(20),
                                Map.of(FIELD, PartField.of(score, Map.of(GOAL, score))))),
                Supplement.NONE,
                List.of(
                        Caveat.of(Caveat.Code.HEADCOUNT_UNKNOWN),
                        new Caveat(Caveat.Code.SINGLE_ITEM_FIELD, FIELD.value())));
    }

    private static ItemFigures item() {
        Map<String, Figure> shares = new LinkedHashMap<>();
        shares.put("1", Figure.of(0.25));
        shares.put("2", Figure.of(0.75));
        return new ItemFigures(
                Figure.of(8),
                Figure.of(1),
                Figure.of(2),
                Figure.of(1),
                Figure.of(0),
                Figure.of(1.75),
                Withheld.NOT_PUBLISHED,
                Figure.of(81.25),
                Optional.empty(),
                Distribution.of(shares),
                new TopTwo(Figure.of(0.875), new IntervalFigure(Figure.of(0.529), Figure.of(0.978))),
                Figure.of(-0.0),
                Figure.undefined());
    }

    private static ItemFigures text() {
        return new ItemFigures(
                Figure.of(3),
                Figure.of(9),
                Figure.of(0),
                Figure.of(0),
                Figure.of(0),
                Figure.undefined(),
                Figure.undefined(),
                Figure.undefined(),
                Optional.empty(),
                Distribution.NONE,
                TopTwo.UNDEFINED,
                Figure.undefined(),
                Figure.undefined());
    }

    private static ScoreFigures score(Figure score) {
        return new ScoreFigures(
                Figure.of(12),
                score,
                Figure.of(2e-7),
                Figure.of(0.5),
                Figure.undefined(),
                new IntervalFigure(Figure.of(0), Figure.of(0.1 + 0.2)));
    }

    private static PartFigures part(String key, Optional<String> parent) {
        Reported extreme = new Reported(OptionalDouble.of(95), Reported.Bound.AT_LEAST);
        Reported low = new Reported(OptionalDouble.of(5), Reported.Bound.AT_MOST);
        return new PartFigures(
                key,
                parent,
                false,
                LocalizedText.of("Dezernat I", "Directorate I"),
                List.of("d1", "o1", "o2"),
                Figure.of(12),
                Figure.of(20),
                Map.of(ITEM, new PartItem(Figure.of(8), Figure.of(1.75), low, Distribution.NONE)),
                Map.of(FIELD, PartField.of(score(extreme), Map.of(GOAL, score(low)))));
    }

    private static PartFigures hidden(String key) {
        Withheld hidden = Withheld.PROTECTED;
        ScoreFigures score = new ScoreFigures(hidden, hidden, hidden, hidden, hidden, IntervalFigure.withheld(hidden));
        return new PartFigures(
                key,
                Optional.of("d1"),
                true,
                LocalizedText.of("Amt „A“ + Amt B", "Offices A and B"),
                List.of("o1", "o2"),
                hidden,
                Figure.of(12),
                Map.of(ITEM, new PartItem(hidden, hidden, hidden, Distribution.withheld(hidden))),
                Map.of(FIELD, PartField.of(score, Map.of())));
    }
}
