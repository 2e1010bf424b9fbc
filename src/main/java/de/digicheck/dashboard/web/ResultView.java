package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.report.html.ReportPage;
import de.digicheck.shared.Language;

/**
 * What pages say of a result.
 *
 * @param key of the campaign
 * @param title of the questionnaire
 * @param day on which it was released
 * @param demo whether the answers are invented
 */
record ResultView(String key, String title, String day, boolean demo, ReportPage page) {

    static ResultView of(PublishedResult result, ReportPage page, Language language) {
        return new ResultView(
                result.campaign().key().value(),
                result.document().questionnaire().title().in(language),
                Days.say(result.day(), language),
                result.campaign().demo(),
                page);
    }
}
