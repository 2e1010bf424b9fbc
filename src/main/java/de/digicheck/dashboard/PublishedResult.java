package de.digicheck.dashboard;

import de.digicheck.campaign.Campaign;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.report.ReportDocument;
import java.time.LocalDate;

/**
 * The result of a released campaign, with everything that follows from it.
 *
 * @param day on which it was released
 * @param control the same ranking, had nobody weighed the criteria
 */
public record PublishedResult(Campaign campaign, LocalDate day, ReportDocument document, Ranking control) {}
