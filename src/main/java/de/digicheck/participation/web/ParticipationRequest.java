package de.digicheck.participation.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a program.
 *
 * @param campaign key of a campaign with an open link
 * @param code access code, instead of the campaign
 * @param answers values by item
 */
record ParticipationRequest(
        @Nullable String campaign,
        @Nullable String code,
        @Nullable Map<String, @Nullable Object> answers) {}
