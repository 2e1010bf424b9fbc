package de.digicheck.release.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;

class AttackPropertyTest {

    private static final int K = 3;
    private static final int CELLS = 5;
    private static final int MOST_HEADS = 4;

    private static CellSet subset(Random random) {
        return CellSet.of(IntStream.range(0, CELLS).filter(cell -> random.nextBoolean()));
    }

    /** Small tables in which all assignments can be counted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Case(double[] heads, long[] actual, List<SetRange> published) {

        static Case of(Random random) {
            double[] heads =
                    random.ints(CELLS, 1, MOST_HEADS + 1).asDoubleStream().toArray();
            long[] actual = IntStream.range(0, CELLS)
                    .mapToLong(cell -> random.nextInt((int) heads[cell] + 1))
                    .toArray();
            List<SetRange> published = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                CellSet set = subset(random);
                double total = set.total(actual);
                published.add(new SetRange(set, total - random.nextInt(2), total + random.nextInt(2)));
            }
            return new Case(heads, actual, published);
        }

        /** All sums over a set that fit what was published. */
        Set<Long> possible(CellSet set) {
            Set<Long> sums = new HashSet<>();
            count(new long[CELLS], 0, set, sums);
            return sums;
        }

        private void count(long[] values, int cell, CellSet set, Set<Long> sums) {
            if (cell == CELLS) {
                boolean fits = published.stream().allMatch(range -> {
                    long total = range.set().total(values);
                    return total >= range.lo() && total <= range.hi();
                });
                if (fits) {
                    sums.add(set.total(values));
                }
                return;
            }
            for (values[cell] = 0; values[cell] <= heads[cell]; values[cell]++) {
                count(values, cell + 1, set, sums);
            }
            values[cell] = 0;
        }
    }

    @Property(tries = 300)
    void provesOfCountsWhatCountingAllPossibilitiesProves(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Case some = Case.of(random);
        CellSet set = subset(random);
        long n = set.total(some.actual());
        if (n == 0 || n >= K) {
            return;
        }
        Set<Long> possible = some.possible(set);
        boolean large = set.total(some.heads()) >= K;
        boolean small = possible.stream().allMatch(sum -> sum >= 1 && sum < K);

        assertThat(new CountAttack(some.heads(), some.actual(), some.published(), K).reveals(set))
                .isEqualTo(large ? small : possible.size() == 1);
    }

    @Property(tries = 300)
    void neverFindsASumThatIsImpossible(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Case some = Case.of(random);
        CellSet set = subset(random);
        double[] values = IntStream.range(0, CELLS)
                .mapToDouble(cell -> some.actual()[cell])
                .toArray();
        Programme programme = new Knowledge(new double[CELLS], some.heads(), values, some.published()).programme(set);
        Set<Long> possible = some.possible(set);

        double least = new Pushing(programme, 1).push(-1, 0);
        double greatest = new Pushing(programme, 1).push(1, 100);

        assertThat(possible).contains(Math.round(least), Math.round(greatest));
        assertThat(new Optimum(programme, true).least().orElseThrow())
                .isEqualTo(
                        possible.stream().mapToDouble(Long::doubleValue).min().orElseThrow(), within());
        assertThat(new Optimum(programme, true).greatest().orElseThrow())
                .isEqualTo(
                        possible.stream().mapToDouble(Long::doubleValue).max().orElseThrow(), within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    /** A set follows if adding and subtracting published sets, each at most twice, gives it. */
    @Property(tries = 300)
    void knowsWhatFollowsExactly(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        List<CellSet> published = List.of(subset(random), subset(random), subset(random));
        CellSet set = subset(random);
        RowSpace space = new RowSpace(CELLS, published);

        if (combines(published, set)) {
            assertThat(space.contains(set)).isTrue();
        }
        if (space.contains(set)) {
            assertThat(determined(published, set)).isTrue();
        }
    }

    private static boolean combines(List<CellSet> published, CellSet set) {
        return IntStream.range(0, 125)
                .anyMatch(code -> IntStream.range(0, CELLS).allMatch(cell -> {
                    int sum = 0;
                    int rest = code;
                    for (CellSet one : published) {
                        sum += one.contains(cell) ? rest % 5 - 2 : 0;
                        rest /= 5;
                    }
                    return sum == (set.contains(cell) ? 1 : 0);
                }));
    }

    /** No change of the cells that leaves the published sums as they are changes the sum over the set. */
    private static boolean determined(List<CellSet> published, CellSet set) {
        return IntStream.range(0, 3125).allMatch(code -> {
            long[] change = new long[CELLS];
            int rest = code;
            for (int cell = 0; cell < CELLS; cell++) {
                change[cell] = rest % 5L - 2;
                rest /= 5;
            }
            boolean unseen = published.stream().allMatch(one -> one.total(change) == 0);
            return !unseen || set.total(change) == 0;
        });
    }
}
