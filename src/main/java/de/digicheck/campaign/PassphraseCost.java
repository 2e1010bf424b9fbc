package de.digicheck.campaign;

/**
 * What one guess of a passphrase costs: parameters of Argon2id (RFC 9106).
 *
 * @param memory in KiB
 * @param passes over the memory
 * @param lanes that could be filled at the same time
 */
public record PassphraseCost(int memory, int passes, int lanes) {

    /**
     * The second recommended option of RFC 9106 (section 4), 64 MiB; more than OWASP asks for. The first, with 2 GiB, is
     * more than the memory of a small town's server.
     */
    public static final PassphraseCost RECOMMENDED = new PassphraseCost(64 * 1024, 3, 4);

    /** What a service may be made to spend by a file: sixteen times as much. */
    private static final int MOST_MEMORY = 1024 * 1024;

    private static final int MOST_PASSES = 100;
    private static final int MOST_LANES = 64;
    private static final int LEAST_MEMORY_OF_A_LANE = 8;

    public PassphraseCost {
        if (lanes < 1
                || lanes > MOST_LANES
                || passes < 1
                || passes > MOST_PASSES
                || memory < LEAST_MEMORY_OF_A_LANE * lanes
                || memory > MOST_MEMORY) {
            throw new IllegalArgumentException(
                    "Argon2id with " + memory + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
    }
}
