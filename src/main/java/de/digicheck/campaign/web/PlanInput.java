package de.digicheck.campaign.web;

import de.digicheck.campaign.ReleaseTerms;
import java.util.List;
import java.util.Optional;

/**
 * A new campaign as somebody has asked for it, in a form or in JSON, not yet checked.
 *
 * @param units codes; none = the whole town
 * @param opens ISO date
 * @param closes ISO date
 * @param automatic whether the service opens and closes it by date
 * @param terms empty when they were given with errors
 */
record PlanInput(
        Optional<String> key,
        Optional<String> questionnaire,
        Optional<Integer> version,
        List<String> units,
        Optional<String> opens,
        Optional<String> closes,
        boolean automatic,
        boolean openLink,
        Optional<ReleaseTerms> terms) {}
