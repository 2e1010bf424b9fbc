package de.digicheck.report.html;

import de.digicheck.release.Caveat;
import de.digicheck.release.Release;
import de.digicheck.report.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Head of the report: which town, which survey, how many answered, and who may read it.
 *
 * @param notice who may read it; empty when nothing is to be said
 * @param source line below every picture
 */
public record HeadView(String title, String survey, List<Fact> facts, List<String> notice, boolean raw, String source) {

    /** A number with its name. */
    public record Fact(String name, Cell value) {}

    static HeadView of(ReportDocument document, Words words) {
        Release release = document.results().release();
        String survey = words.label(document.questionnaire().title());
        Cells cells = new Cells(words);
        List<Fact> facts = List.of(
                new Fact(words.text("head.respondents"), cells.whole(release.respondents())),
                new Fact(words.text("head.headcount"), cells.whole(release.headcount())),
                new Fact(
                        words.text("head.rate"), cells.percent(Shares.of(release.respondents(), release.headcount()))));
        boolean raw = release.kind() == Release.Kind.RAW;
        return new HeadView(
                words.text("head.title", words.label(document.municipality().label())),
                survey,
                facts,
                notice(release, words),
                raw,
                source(release, survey, words));
    }

    private static List<String> notice(Release release, Words words) {
        List<String> notice = new ArrayList<>();
        if (release.kind() == Release.Kind.RAW) {
            notice.add(words.text("notice.raw"));
        }
        if (release.caveats().contains(Caveat.of(Caveat.Code.TOWN_ONLY))) {
            notice.add(words.text("notice.town-only"));
        }
        return notice;
    }

    private static String source(Release release, String survey, Words words) {
        OptionalDouble respondents = release.respondents().value();
        return respondents.isPresent()
                ? words.text("source", survey, words.numbers().whole(respondents.getAsDouble()))
                : words.text("source.withheld", survey);
    }
}
