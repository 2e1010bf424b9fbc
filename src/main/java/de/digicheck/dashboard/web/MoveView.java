package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.WhatIf;
import de.digicheck.shared.Language;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Optional;

/**
 * A proposal in another order.
 *
 * @param direction {@code up}, {@code down} or {@code stays}
 * @param places how many
 * @param difference of the benefit, with its sign; a dash where there is none
 * @param quick {@code yes}, {@code no} or {@code open}
 * @param quickBefore the same today
 */
record MoveView(
        String project,
        String label,
        String newRank,
        String rank,
        String direction,
        String places,
        String benefit,
        String difference,
        String quick,
        String quickBefore) {

    private static final double VISIBLE = 0.05;

    static MoveView of(WhatIf.Move move, Language language) {
        NumberFormat whole = NumberFormat.getIntegerInstance(language.locale());
        NumberFormat points = NumberFormat.getInstance(language.locale());
        points.setMinimumFractionDigits(1);
        points.setMaximumFractionDigits(1);
        int up = move.up();
        return new MoveView(
                move.project().value(),
                move.label().in(language),
                whole.format(move.newRank()),
                whole.format(move.rank()),
                up > 0 ? "up" : up < 0 ? "down" : "stays",
                whole.format(Math.abs(up)),
                points.format(move.newBenefit()),
                difference(move.newBenefit() - move.benefit(), language),
                word(move.newQuickWin()),
                word(move.quickWin()));
    }

    private static String difference(double points, Language language) {
        if (Math.abs(points) < VISIBLE) {
            return "–";
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setPositivePrefix("+");
        format.setNegativePrefix("−");
        return format.format(points);
    }

    private static String word(Optional<Boolean> quickWin) {
        return quickWin.map(yes -> yes ? "yes" : "no").orElse("open");
    }
}
