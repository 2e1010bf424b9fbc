package de.digicheck.invitation.pdf;

import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.SurveyFacts;
import de.digicheck.platform.pdf.TaggedPdf;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints sheets: one code each, in German with a short English text, and a cover sheet without codes for whoever gives them
 * out. A pile is printed in documents of at most {@value #MOST_SHEETS} sheets, so that memory does not grow with the
 * town.
 */
public final class Sheets {

    /** Most sheets of one document. */
    public static final int MOST_SHEETS = 100;

    private final TaggedPdf documents;

    public Sheets(TaggedPdf documents) {
        this.documents = documents;
    }

    /**
     * Sheets for one part.
     *
     * @param name of the part, and of the role where it is told apart
     * @param total of the pile, all documents together
     * @param spares of these
     * @param first number of the first sheet in the pile, from 1; the cover sheet lies before it
     * @param codes at most {@value #MOST_SHEETS}
     */
    public record Pile(String name, int total, int spares, int first, List<AccessCode> codes) {

        public Pile {
            codes = List.copyOf(codes);
        }
    }

    /** One sheet as the template prints it. */
    record Sheet(String code, String picture) {}

    /** The documents of a pile, one after the other. */
    public static List<Pile> divide(String name, int spares, List<AccessCode> codes) {
        List<Pile> piles = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += MOST_SHEETS) {
            List<AccessCode> some = codes.subList(from, Math.min(codes.size(), from + MOST_SHEETS));
            piles.add(new Pile(name, codes.size(), spares, from + 1, some));
        }
        return piles;
    }

    /** Prints one document. */
    public byte[] print(Pile pile, SurveyFacts facts) {
        Map<String, Object> model = new HashMap<>();
        model.put("pile", pile);
        model.put("facts", facts);
        model.put("opens", day(facts.window().opens(), Locale.GERMAN));
        model.put("closes", day(facts.window().closes(), Locale.GERMAN));
        model.put("closesEnglish", day(facts.window().closes(), Locale.ENGLISH));
        model.put(
                "sheets",
                pile.codes().stream()
                        .map(code -> new Sheet(code.printed(), QrCode.of(facts.link(code))))
                        .toList());
        return documents.render("paper/sheets", model, Locale.GERMAN);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
