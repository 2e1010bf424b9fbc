package de.digicheck.idea;

/** How alike groups are on average, while they are joined. Groups are numbered by their smallest members. */
interface Averages {

    /** How many members there are; each is a group at first. */
    int size();

    /**
     * How alike a group is to each other group: the mean over all pairs of their members. Means nothing at the group itself
     * and at groups that were joined to another; the next call may overwrite it.
     */
    double[] of(int group);

    /** Joins one group to another of a smaller number. */
    void join(int into, int from);

    /** Averages that differ by no more than this are equal; 0 where both groups of a pair see exactly the same average. */
    double rounding();
}
