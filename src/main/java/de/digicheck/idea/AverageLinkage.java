package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups by average linkage (UPGMA; Sokal and Michener 1958): the two groups whose members are most alike on average are
 * joined, as long as that average reaches a cut. Found along chains of nearest neighbours, in time n² and the same every
 * time: of equals the one with the smaller number counts as nearer.
 */
public final class AverageLinkage {

    private final double[][] likeness;
    private final int[] sizes;
    private final int[] root;

    private AverageLinkage(double[][] likeness) {
        this.likeness = new double[likeness.length][];
        for (int i = 0; i < likeness.length; i++) {
            this.likeness[i] = likeness[i].clone();
        }
        this.sizes = new int[likeness.length];
        this.root = new int[likeness.length];
        Arrays.fill(sizes, 1);
        Arrays.setAll(root, i -> i);
    }

    /**
     * The groups of two and more.
     *
     * @param likeness symmetric; the diagonal is not read
     * @param cut the least average likeness of what is joined
     * @return each with its members in order, by their first members
     */
    public static List<List<Integer>> groups(double[][] likeness, double cut) {
        AverageLinkage linkage = new AverageLinkage(likeness);
        linkage.join(cut);
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < likeness.length; i++) {
            members.get(linkage.find(i)).add(i);
        }
        return members.stream().filter(group -> group.size() > 1).toList();
    }

    /** Follows nearest neighbours until two are nearest to each other; joins these if they reach the cut. */
    private void join(double cut) {
        List<Integer> chain = new ArrayList<>();
        int first = 0;
        while (first < sizes.length) {
            if (chain.isEmpty()) {
                if (sizes[first] == 0) {
                    first++;
                    continue;
                }
                chain.add(first);
            }
            int last = chain.get(chain.size() - 1);
            int before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
            int next = nearest(last, before);
            if (next < 0 || likeness[last][next] < cut) {
                // nothing that is left can come nearer: whatever is joined later is an average of what was seen
                retire(chain);
            } else if (next == before) {
                chain.subList(chain.size() - 2, chain.size()).clear();
                merge(Math.min(last, next), Math.max(last, next));
            } else {
                chain.add(next);
            }
        }
    }

    private void retire(List<Integer> chain) {
        sizes[chain.remove(chain.size() - 1)] = 0;
    }

    /** The most alike; the one before in the chain where it is as alike as another. */
    private int nearest(int group, int before) {
        int best = before;
        for (int other = 0; other < sizes.length; other++) {
            if (other != group && sizes[other] > 0 && (best < 0 || likeness[group][other] > likeness[group][best])) {
                best = other;
            }
        }
        return best;
    }

    private void merge(int into, int from) {
        int all = sizes[into] + sizes[from];
        for (int other = 0; other < sizes.length; other++) {
            if (other != into && other != from && sizes[other] > 0) {
                double average = (sizes[into] * likeness[into][other] + sizes[from] * likeness[from][other]) / all;
                likeness[into][other] = average;
                likeness[other][into] = average;
            }
        }
        sizes[into] = all;
        sizes[from] = 0;
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
