package de.digicheck.report;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.questionnaire.Questionnaire;

/**
 * Everything that {@code report.html} says: the results, and the words for their keys.
 *
 * @param catalogue the projects that were ranked
 */
public record ReportDocument(
        ResultsDocument results,
        Municipality municipality,
        Questionnaire questionnaire,
        ActionFields fields,
        ProjectCatalogue catalogue) {

    /** The same words for other results. */
    public ReportDocument with(ResultsDocument others) {
        return new ReportDocument(others, municipality, questionnaire, fields, catalogue);
    }
}
