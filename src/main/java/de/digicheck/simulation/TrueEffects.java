package de.digicheck.simulation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was put into the simulated answers, in points of need (0…100): the need of a person is the level of the town +
 * the effect of the unit + the effect of the role group + effects of the person. Effects of units and role groups are
 * normal with mean 0.
 */
public final class TrueEffects {

    private static final double LEVEL_MEAN = 47;
    private static final double LEVEL_SD = 11;
    private static final double UNIT_SD = 8;
    private static final double ROLE_SD = 4;
    private static final double LOWEST_LEVEL = 20;
    private static final double HIGHEST_LEVEL = 80;

    private final Map<ThemeKey, Double> levels = new LinkedHashMap<>();
    private final Map<OrgUnitCode, Map<ThemeKey, Double>> units = new LinkedHashMap<>();
    private final Map<RoleKey, Double> roles = new LinkedHashMap<>();

    TrueEffects(Municipality municipality, List<ThemeKey> themes, Dice dice) {
        for (ThemeKey theme : themes) {
            double level = dice.normal(LEVEL_MEAN, LEVEL_SD);
            levels.put(theme, Math.max(LOWEST_LEVEL, Math.min(HIGHEST_LEVEL, level)));
        }
        for (RoleGroup role : municipality.roles()) {
            roles.put(role.key(), dice.normal(0, ROLE_SD));
        }
        for (OrgUnit unit : municipality.units()) {
            Map<ThemeKey, Double> effects = new LinkedHashMap<>();
            themes.forEach(theme -> effects.put(theme, dice.normal(0, UNIT_SD)));
            units.put(unit.code(), effects);
        }
    }

    /** Need of the average person of the town in a theme, 20…80. */
    public double townLevel(ThemeKey theme) {
        return known(levels.get(theme), theme);
    }

    /** By how many points the staff directly at a unit differ from the town in a theme. */
    public double unitEffect(OrgUnitCode unit, ThemeKey theme) {
        Map<ThemeKey, Double> effects = units.getOrDefault(unit, Map.of());
        return known(effects.get(theme), unit + " in " + theme);
    }

    /** By how many points a role group differs from the town, in every theme. */
    public double roleEffect(RoleKey role) {
        return known(roles.get(role), role);
    }

    private static double known(@Nullable Double effect, Object of) {
        if (effect == null) {
            throw new IllegalArgumentException("nothing was simulated for " + of);
        }
        return effect;
    }
}
