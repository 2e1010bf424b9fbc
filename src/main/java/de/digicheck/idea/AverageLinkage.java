package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups by average linkage (UPGMA; Sokal and Michener 1958): the two groups whose members are most alike on average are
 * joined, as long as that average reaches a cut. Found along chains of nearest neighbours, which ask about three times as
 * often as there are members what a group is nearest to, and the same every time: of equals the one with the smaller number
 * counts as nearer.
 */
public final class AverageLinkage {

    private final Averages averages;
    private final boolean[] done;
    private final int[] root;

    private AverageLinkage(Averages averages) {
        this.averages = averages;
        this.done = new boolean[averages.size()];
        this.root = new int[averages.size()];
        Arrays.setAll(root, i -> i);
    }

    /** A group of a chain, and how alike it is to the one before; less than everything for the first. */
    private record Link(int group, double likeness) {}

    /**
     * The groups of two and more.
     *
     * @param likeness symmetric; the diagonal is not read
     * @param cut the least average likeness of what is joined
     * @return each with its members in order, by their first members
     */
    public static List<List<Integer>> groups(double[][] likeness, double cut) {
        return groups(new MatrixAverages(likeness), cut);
    }

    /**
     * The groups of two and more.
     *
     * @param averages of members that are not joined yet; used up
     * @param cut the least average likeness of what is joined
     * @return each with its members in order, by their first members
     */
    static List<List<Integer>> groups(Averages averages, double cut) {
        AverageLinkage linkage = new AverageLinkage(averages);
        linkage.join(cut);
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < averages.size(); i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < averages.size(); i++) {
            members.get(linkage.find(i)).add(i);
        }
        return members.stream().filter(group -> group.size() > 1).toList();
    }

    /** Follows nearest neighbours until two are nearest to each other; joins these if they reach the cut. */
    private void join(double cut) {
        List<Link> chain = new ArrayList<>();
        int first = 0;
        while (first < done.length) {
            if (chain.isEmpty()) {
                if (done[first]) {
                    first++;
                    continue;
                }
                chain.add(new Link(first, Double.NEGATIVE_INFINITY));
            }
            Link last = chain.get(chain.size() - 1);
            int before = chain.size() > 1 ? chain.get(chain.size() - 2).group() : -1;
            Link next = nearest(last, before);
            if (next.likeness() < cut) {
                // nothing that is left can come nearer: whatever is joined later is an average of what was seen
                done[last.group()] = true;
                chain.remove(chain.size() - 1);
            } else if (next.group() == before) {
                chain.subList(chain.size() - 2, chain.size()).clear();
                merge(Math.min(last.group(), next.group()), Math.max(last.group(), next.group()));
            } else {
                chain.add(next);
            }
        }
    }

    /**
     * The most alike; the one before in the chain where no other is more alike by more than rounding. So each link of a chain
     * is nearer than the one before it, and no chain goes round in a circle.
     */
    private Link nearest(Link last, int before) {
        double[] likeness = averages.of(last.group());
        int best = before;
        double most = last.likeness();
        for (int other = 0; other < done.length; other++) {
            if (other != last.group()
                    && other != before
                    && !done[other]
                    && likeness[other] > most + averages.rounding()) {
                best = other;
                most = likeness[other];
            }
        }
        return new Link(best, most);
    }

    private void merge(int into, int from) {
        averages.join(into, from);
        done[from] = true;
        root[from] = into;
    }

    private int find(int member) {
        int found = member;
        while (root[found] != found) {
            found = root[found];
        }
        return found;
    }
}
