package de.digicheck.report.html;

import de.digicheck.report.ReportDocument;
import java.util.List;

/**
 * Everything the template says, from the answer to how it is calculated.
 *
 * @param headline the one sentence that matters most
 */
record ReportPage(
        HeadView head,
        String headline,
        List<String> summary,
        OverviewView overview,
        HeatView units,
        HeatView roles,
        List<FieldView> fields,
        QuestionsView questions,
        ProposalsView proposals,
        List<CaveatView> caveats,
        MethodView method) {

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
                CaveatView.all(document, words),
                MethodView.of(document, words));
    }
}
