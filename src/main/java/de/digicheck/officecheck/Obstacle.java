package de.digicheck.officecheck;

/** Of which kind an obstacle is. */
public enum Obstacle {
    ORGANISATIONAL,
    LEGAL,
    FINANCIAL,
    PERSONNEL
}
