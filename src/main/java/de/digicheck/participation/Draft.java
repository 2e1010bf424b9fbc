package de.digicheck.participation;

/**
 * A journey that somebody has put aside.
 *
 * @param step number of the page where it goes on; 0 = the last page
 */
public record Draft(Journey journey, int step) {}
