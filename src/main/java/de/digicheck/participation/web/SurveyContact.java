package de.digicheck.participation.web;

import java.util.Optional;

/**
 * Whom respondents can ask.
 *
 * @param mail address of the digital office, where the town has named one
 */
record SurveyContact(Optional<String> mail) {}
