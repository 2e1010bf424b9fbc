package de.digicheck.prioritisation;

import de.digicheck.shared.Euro;

/**
 * When a project is a quick win; a town fixes its numbers before it sees results. All limits are inclusive.
 *
 * @param maxCost expenses of the first year and investments together, EUR
 * @param maxEffortDays person-days of all teams
 * @param maxStructuralChange rating 0…4
 * @param maxMonths to finish, the weeks of all approvals included
 * @param minEffect least effect on a field with high need, 0…0.5
 * @param minNeed what counts as high need in the reached units, 0…100
 * @param minCitizenFriendliness rating 0…4 that is benefit enough whatever the survey says
 * @param minStability share of simulated draws in which all conditions hold, 0…1
 */
public record QuickWinRule(
        Euro maxCost,
        double maxEffortDays,
        int maxStructuralChange,
        double maxMonths,
        double minEffect,
        double minNeed,
        int minCitizenFriendliness,
        double minStability) {}
