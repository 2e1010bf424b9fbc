package de.digicheck.dossier.web;

import de.digicheck.shared.Euro;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.context.MessageSource;

/** Words of dossiers in one language. */
record DossierWords(MessageSource messages, Language language) {

    private static final String NOTHING = "–";

    /** A label in all languages of pages. */
    static LocalizedText both(MessageSource messages, String key, LocalizedText argument) {
        return LocalizedText.of(
                new DossierWords(messages, Language.GERMAN).text(key, argument.in(Language.GERMAN)),
                new DossierWords(messages, Language.ENGLISH).text(key, argument.in(Language.ENGLISH)));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, GermanTime.ZONE));
    }

    /** An amount in EUR, with cents where it has some. */
    String money(Euro amount) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language.locale()));
        format.setMinimumFractionDigits(amount.shortest().scale() > 0 ? Euro.DECIMALS : 0);
        return format.format(amount.amount());
    }

    String money(Optional<Euro> amount) {
        return amount.map(this::money).orElse(NOTHING);
    }

    String number(OptionalDouble number) {
        return number.isPresent()
                ? new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(language.locale()))
                        .format(number.getAsDouble())
                : NOTHING;
    }

    /** The texts of some keys below one. */
    List<String> columns(String below, String... names) {
        return Arrays.stream(names).map(name -> text(below + "." + name)).toList();
    }

    static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
