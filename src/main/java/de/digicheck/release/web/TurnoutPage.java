package de.digicheck.release.web;

import de.digicheck.campaign.CampaignWindow;
import de.digicheck.release.Turnout;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * What the turnout page shows.
 *
 * @param state what it can say: {@code not-open}, {@code no-own-units}, {@code withheld}, {@code running} or
 *     {@code complete}
 * @param responses in words of the language
 * @param barWidth length of the bar, 0…100
 */
record TurnoutPage(
        String state, String responses, Optional<String> invited, Optional<String> percent, int barWidth, String asOf) {

    static final TurnoutPage NOT_OPEN = empty("not-open");
    static final TurnoutPage NO_OWN_UNITS = empty("no-own-units");

    static TurnoutPage of(Turnout turnout, Locale locale) {
        if (turnout.responses().value().isEmpty()) {
            return empty("withheld");
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        String asOf = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(CampaignWindow.ZONE)
                .format(turnout.asOf());
        int percent = (int) Math.round(turnout.rate().orElse(0) * 100);
        return new TurnoutPage(
                turnout.complete() ? "complete" : "running",
                numbers.format(turnout.responses().value().getAsDouble()),
                turnout.invited().isPresent()
                        ? Optional.of(numbers.format(turnout.invited().getAsInt()))
                        : Optional.empty(),
                turnout.rate().isPresent() ? Optional.of(numbers.format(percent)) : Optional.empty(),
                percent,
                asOf);
    }

    private static TurnoutPage empty(String state) {
        return new TurnoutPage(state, "", Optional.empty(), Optional.empty(), 0, "");
    }

    /** Tells whether there is a figure to show. */
    public boolean isShown() {
        return !asOf.isEmpty();
    }
}
