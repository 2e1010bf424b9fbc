/**
 * Responses: what respondents have answered; encrypted while a campaign is open, sealed afterwards. Knows part and role,
 * never who or when. Entry points: {@link de.digicheck.response.ResponseInbox} takes answers,
 * {@link de.digicheck.response.SealedResponses} reads them after sealing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "questionnaire", "campaign", "platform :: mongo"})
package de.digicheck.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
