/**
 * Taking part: the pages and the API for respondents. Reads what they give, evaluates visibility rules again, and hands
 * complete answers to {@code response}. What was answered so far travels encrypted in the page; nothing is kept, but for
 * drafts that somebody saves, which only a resume code opens. The only feature that touches invitation and response. Entry
 * points: {@link de.digicheck.participation.Participation} and {@link de.digicheck.participation.AnswerForm}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "questionnaire",
            "campaign",
            "invitation",
            "response",
            "platform :: web",
            "platform :: pdf",
            "platform :: security",
            "platform :: mongo",
            "platform :: errors"
        })
package de.digicheck.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
