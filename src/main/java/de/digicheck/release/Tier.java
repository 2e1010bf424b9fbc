package de.digicheck.release;

/** Publication tier (<i>Stufe</i>): how many valid answers a kind of figure needs. */
enum Tier {
    /** Scores of fields, and of goals where each has three items: k. */
    FIELD,
    /** Single items, small or sensitive fields and their goals: 10. */
    ITEM,
    /** Distributions of items, and whether a part differs from the rest: 20. */
    DISTRIBUTION
}
