package de.digicheck.statistics;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Sums of the codes of the k items of a scale and of all their products over complete cases: the sufficient statistic of
 * variances, covariances and reliability. All sums are exact integers of 128 bits, so tallies merge in any order to the
 * same result and nothing cancels.
 *
 * <p>Each item has a <i>span</i>: the distance in codes from no need to the greatest need. It is hi − lo for an item whose
 * need rises with the code and −(hi − lo) for one whose need falls; need = 100·(code − start)/span. Codes may be in any
 * integer unit (micro-units for numbers with decimals) as long as the span is in the same one. Spans are applied when
 * results are computed.
 *
 * <p>Not safe for use by several threads; give each its own and {@link #merge} them.
 */
public final class CrossProducts {

    static final long LARGEST_CODE = 1L << 40;

    /** Up to here a product has at most 40 bits, so that 2<sup>22</sup> of them fit into 63. */
    private static final long SMALL_CODE = 1L << 20;

    private static final int MOST_RECENT = 1 << 22;

    private final long[] spans;
    /** Products of the row (1, code 1, …, code k) with itself, upper triangle row by row: high and low 64 bits. */
    private final long[] high;

    private final long[] low;

    /** What is not in those yet: products of small codes, few enough to fit into 64 bits. */
    private final long[] recent;

    private int recentCases;
    private long n;

    /**
     * Starts with no case.
     *
     * @param spans one per item, not 0
     * @throws IllegalArgumentException if there is no item, a span is 0 or beyond ±2<sup>40</sup>
     */
    public CrossProducts(long... spans) {
        if (spans.length == 0 || Arrays.stream(spans).anyMatch(s -> s == 0)) {
            throw new IllegalArgumentException("spans must not be 0 and at least one: " + Arrays.toString(spans));
        }
        checkRange(spans);
        this.spans = spans.clone();
        int products = (spans.length + 1) * (spans.length + 2) / 2;
        this.high = new long[products];
        this.low = new long[products];
        this.recent = new long[products];
    }

    /**
     * Counts a complete case.
     *
     * @param codes one per item, in the order of the spans, as answered (not reversed)
     * @throws IllegalArgumentException if the number of codes is wrong or a code lies beyond ±2<sup>40</sup>
     */
    public void add(long... codes) {
        if (codes.length != spans.length) {
            throw new IllegalArgumentException("expected " + spans.length + " codes, got " + codes.length);
        }
        if (areSmall(codes)) {
            addSmall(codes);
        } else {
            checkRange(codes);
            addLarge(codes);
        }
        n++;
    }

    private static boolean areSmall(long[] codes) {
        boolean small = true;
        for (long code : codes) {
            small &= code <= SMALL_CODE && code >= -SMALL_CODE;
        }
        return small;
    }

    private void addSmall(long[] codes) {
        if (recentCases == MOST_RECENT) {
            for (int entry = 0; entry < recent.length; entry++) {
                addWide(entry, recent[entry] >> (Long.SIZE - 1), recent[entry]);
            }
            Arrays.fill(recent, 0);
            recentCases = 0;
        }
        recentCases++;
        recent[0]++;
        int entry = 1;
        for (long code : codes) {
            recent[entry++] += code;
        }
        for (int i = 0; i < codes.length; i++) {
            long left = codes[i];
            for (int j = i; j < codes.length; j++) {
                recent[entry++] += left * codes[j];
            }
        }
    }

    private void addLarge(long[] codes) {
        int entry = 0;
        for (int i = 0; i <= codes.length; i++) {
            long left = i == 0 ? 1 : codes[i - 1];
            for (int j = i; j <= codes.length; j++) {
                addProduct(entry++, left, j == 0 ? 1 : codes[j - 1]);
            }
        }
    }

    /**
     * Adds all cases of another one, which stays as it is.
     *
     * @throws IllegalArgumentException if the items differ in number or span
     */
    public void merge(CrossProducts other) {
        if (!Arrays.equals(spans, other.spans)) {
            throw new IllegalArgumentException(
                    "spans differ: " + Arrays.toString(spans) + " and " + Arrays.toString(other.spans));
        }
        n += other.n;
        for (int entry = 0; entry < low.length; entry++) {
            addWide(entry, other.high[entry], other.low[entry]);
            addWide(entry, other.recent[entry] >> (Long.SIZE - 1), other.recent[entry]);
        }
    }

    /** Number of complete cases. */
    public long n() {
        return n;
    }

    /** Number of items, k. */
    public int items() {
        return spans.length;
    }

    /** n(n − 1) times the covariances of the items on a common scale on which need rises with the value; exact. */
    ExactCovariances covariances() {
        int k = spans.length;
        BigInteger[] factors = factors();
        BigInteger cases = BigInteger.valueOf(n);
        BigInteger[][] scaled = new BigInteger[k][k];
        int entry = k + 1;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                BigInteger centred =
                        cases.multiply(wide(entry++)).subtract(wide(i + 1).multiply(wide(j + 1)));
                scaled[i][j] = centred.multiply(factors[i]).multiply(factors[j]);
                scaled[j][i] = scaled[i][j];
            }
        }
        return new ExactCovariances(scaled);
    }

    /** Multiples that bring all items to the least common span, with the sign of the span. */
    private BigInteger[] factors() {
        BigInteger common = Arrays.stream(spans)
                .mapToObj(s -> BigInteger.valueOf(s).abs())
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return Arrays.stream(spans)
                .mapToObj(s -> common.divide(BigInteger.valueOf(s)))
                .toArray(BigInteger[]::new);
    }

    private BigInteger wide(int entry) {
        BigInteger upper = BigInteger.valueOf(high[entry]).shiftLeft(Long.SIZE);
        BigInteger lower = BigInteger.valueOf(low[entry]);
        BigInteger older = upper.add(low[entry] < 0 ? lower.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : lower);
        return older.add(BigInteger.valueOf(recent[entry]));
    }

    private void addProduct(int entry, long left, long right) {
        addWide(entry, Math.multiplyHigh(left, right), left * right);
    }

    private void addWide(int entry, long upper, long lower) {
        long sum = low[entry] + lower;
        high[entry] += upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0);
        low[entry] = sum;
    }

    private static void checkRange(long[] values) {
        for (long value : values) {
            if (value > LARGEST_CODE || value < -LARGEST_CODE) {
                throw new IllegalArgumentException("value beyond ±2^40: " + value);
            }
        }
    }
}
