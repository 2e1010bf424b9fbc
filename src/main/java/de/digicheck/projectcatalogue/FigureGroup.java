package de.digicheck.projectcatalogue;

/** Figures of an outline that are confirmed together. */
public enum FigureGroup implements Word {
    /** Effects on action fields and the units reached. */
    EFFECTS,
    /** Expenses, investments, grants, savings, personnel cost. */
    COST,
    /** Person-days and months. */
    EFFORT,
    /** Citizen-friendliness, efficiency, structural change. */
    RATINGS
}
