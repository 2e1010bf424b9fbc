package de.digicheck.roadmap;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Sentences, names and amounts of plans in one language. */
final class Words {

    private static final String BUNDLE = "de.digicheck.roadmap.plan";
    private static final int MOST_DECIMALS = 2;

    private final Language language;
    private final PlanNames names;
    private final ResourceBundle bundle;

    Words(Language language, PlanNames names) {
        this.language = language;
        this.names = names;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    /** A text in German and English. */
    static LocalizedText both(PlanNames names, Function<Words, String> text) {
        return LocalizedText.of(
                text.apply(new Words(Language.GERMAN, names)), text.apply(new Words(Language.ENGLISH, names)));
    }

    /** The sentence of a key with its gaps filled. */
    String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(gaps);
    }

    /** The name of a project, quoted. */
    String project(String key) {
        return say("quoted", names.project(key).in(language));
    }

    /** Names of projects in a row, quoted. */
    String projects(List<String> keys) {
        return row(keys.stream().map(this::project).toList());
    }

    /** Parts in a row with a word before the last. */
    String row(List<String> parts) {
        int last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        return say("and", String.join(bundle.getString("row"), parts.subList(0, last)), parts.get(last));
    }

    /** Ways of which one is enough. */
    String alternatives(List<String> ways) {
        return ways.stream().reduce((one, other) -> say("or", one, other)).orElse("");
    }

    /** A year: a fiscal year, or "year 2" where years have no number. */
    String year(int year) {
        return names.firstYear().isPresent()
                ? Integer.toString(names.firstYear().getAsInt() + year - 1)
                : say("year", Integer.toString(year));
    }

    /** The name of a resource. */
    String resource(Resource resource) {
        return say("resource." + resource.kind(), names.subject(resource).in(language));
    }

    /** An approval, by its kind. */
    String approval(String kind) {
        String key = "approval." + kind;
        return bundle.containsKey(key) ? bundle.getString(key) : kind;
    }

    /** An amount of a resource. */
    String amount(Resource resource, long units) {
        BigDecimal amount = names.amount(resource, units);
        return switch (resource.kind()) {
            case BUDGET, EXPENSES, INVESTMENTS -> say("euro", money(amount));
            case PERSON_DAYS, TEAM_DAYS -> say("days", number(amount, 0));
            case CHANGE_LOAD -> say("count", number(amount, 0));
        };
    }

    private String money(BigDecimal amount) {
        return number(amount, amount.stripTrailingZeros().scale() > 0 ? MOST_DECIMALS : 0);
    }

    private String number(BigDecimal amount, int leastDecimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language.locale());
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign('−');
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(amount);
    }
}
