package de.digicheck.report.html;

import de.digicheck.report.ReportDocument;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * Everything the templates of this report say, from the answer to how it is calculated. Pages of the service show parts of
 * it with the same fragments.
 *
 * @param headline the one sentence that matters most
 * @param plan where there is a budget
 */
public record ReportPage(
        HeadView head,
        String headline,
        List<String> summary,
        OverviewView overview,
        HeatView units,
        HeatView roles,
        List<FieldView> fields,
        QuestionsView questions,
        ProposalsView proposals,
        Optional<PlanView> plan,
        List<CaveatView> caveats,
        MethodView method) {

    /** The words and pictures of a document; German where there are none in this language. */
    public static ReportPage of(ReportDocument document, Language language) {
        return of(document, new Words(language));
    }

    static ReportPage of(ReportDocument document, Words words) {
        SummarySentences summary = new SummarySentences(document, words);
        return new ReportPage(
                HeadView.of(document, words),
                summary.headline(),
                summary.details(),
                OverviewView.of(document, words),
                HeatView.units(document, words),
                HeatView.roles(document, words),
                FieldView.all(document, words),
                QuestionsView.of(document, words),
                ProposalsView.of(document, words),
                PlanView.of(document, words),
                CaveatView.all(document, words),
                MethodView.of(document, words));
    }
}
