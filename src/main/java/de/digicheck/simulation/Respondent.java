package de.digicheck.simulation;

import de.digicheck.shared.OrgUnitCode;
import java.util.List;

/** The person who answers; one object plays all of them in turn. Needs are in points, 0…100 and somewhat beyond. */
final class Respondent {

    private static final double GENERAL_SD = 9;
    private static final double THEME_SD = 12;
    private static final double CONSENT_SD = 8;

    private final TrueEffects effects;
    private final List<ThemeKey> themes;
    private final Dice dice;
    private final double[] needs;
    private double consent;
    private boolean awayFromDesk;

    Respondent(TrueEffects effects, List<ThemeKey> themes, Dice dice) {
        this.effects = effects;
        this.themes = themes;
        this.dice = dice;
        this.needs = new double[themes.size()];
    }

    void sitDown(Seat seat) {
        OrgUnitCode unit = seat.unit().code();
        double general = dice.normal(0, GENERAL_SD)
                + seat.role().map(effects::roleEffect).orElse(0.0);
        for (int index = 0; index < needs.length; index++) {
            ThemeKey theme = themes.get(index);
            double place = effects.townLevel(theme) + effects.unitEffect(unit, theme);
            needs[index] = dice.normal(place + general, THEME_SD);
        }
        consent = dice.normal(0, CONSENT_SD);
        awayFromDesk = seat.awayFromDesk();
    }

    Dice dice() {
        return dice;
    }

    /** Need in theme number {@code theme}. */
    double need(int theme) {
        return needs[theme];
    }

    /** By how many points the person rates everything higher than others do. */
    double consent() {
        return consent;
    }

    boolean awayFromDesk() {
        return awayFromDesk;
    }
}
