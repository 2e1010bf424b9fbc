package de.digicheck.dashboard;

import de.digicheck.campaign.Campaign;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.release.Release;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import java.time.LocalDate;

/**
 * The result of a released campaign, with everything that follows from it.
 *
 * @param day on which it was released
 * @param control the same ranking, had nobody weighed the criteria
 */
public record PublishedResult(Campaign campaign, LocalDate day, ReportDocument document, Ranking control) {

    /** The same result as somebody sees it who sees some parts alone. */
    PublishedResult with(Release seen) {
        ResultsDocument results = document.results();
        return new PublishedResult(
                campaign,
                day,
                new ReportDocument(
                        new ResultsDocument(
                                seen,
                                results.seed(),
                                results.projects().stream()
                                        .map(project ->
                                                project.seen(seen.units().keySet()))
                                        .toList(),
                                results.plan()),
                        document.municipality(),
                        document.questionnaire(),
                        document.fields(),
                        document.catalogue()),
                control);
    }
}
