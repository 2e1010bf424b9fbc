package de.digicheck.roadmap.xlsx;

import de.digicheck.platform.xlsx.SheetCell;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Words of annexes in one language. */
final class AnnexWords {

    private static final double PER_CENT = 100;

    private final MessageSource messages;
    private final String town;
    private final Language language;

    AnnexWords(MessageSource messages, LocalizedText town, Language language) {
        this.messages = messages;
        this.town = town.in(language);
        this.language = language;
    }

    Locale locale() {
        return language.locale();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** Cells that head columns. */
    List<SheetCell> head(List<String> texts) {
        return texts.stream().map(SheetCell::head).toList();
    }

    /** The first rows of a sheet: what it is about, then of which version, then an empty one. */
    List<List<SheetCell>> title(String title, RoadmapVersion version) {
        return List.of(
                List.of(new SheetCell.Text(town + ": " + title, SheetCell.Look.TITLE)),
                List.of(new SheetCell.Text(state(version), SheetCell.Look.NOTE)),
                List.of());
    }

    /** Which version it is. */
    String state(RoadmapVersion version) {
        String day = day(LocalDate.ofInstant(version.at(), GermanTime.ZONE));
        return text(
                "roadmap.state", Integer.toString(version.number()), text("roadmap.kind." + word(version.kind())), day);
    }

    /** A day in words. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** What it was computed from, and how far from the best it may be. */
    String basis(RoadmapVersion version) {
        RoadmapVersion.Basis basis = version.basis();
        return text(
                "roadmap.status." + word(basis.status()),
                in(basis.survey()),
                String.format(locale(), "%.2f", basis.gap() * PER_CENT));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
