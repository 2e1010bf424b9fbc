package de.digicheck.campaign;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * How far the work of a transition is.
 *
 * @param to the state that it leads to
 * @param percent of this stage, in tens, 0…100; empty where a stage cannot be measured
 */
public record Progress(CampaignState to, Stage stage, OptionalInt percent) {

    private static final int TEN = 10;

    /** What is being done, in this order. */
    public enum Stage {
        /** Waits for answers that are still on their way. */
        WAITING,
        /** Decrypts answers and writes them in random order. */
        ANSWERS,
        /** Does the same with free texts, in an order of their own. */
        TEXTS,
        /** Compares what was written with what there was. */
        COMPARING,
        /** Destroys encrypted answers and keys. */
        DESTROYING,
        /** Counts sealed answers. */
        COUNTING,
        /** Decides what may be published, attacks it, and makes it coarser until the attack finds nothing. */
        GATE,
        /** Stores what is published. */
        STORING;

        /** The word in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Progress at(CampaignState to, Stage stage) {
        return new Progress(to, stage, OptionalInt.empty());
    }

    /**
     * Some of all. As turnout does, it tells of all no more than their number rounded down to tens; so less than ten are at
     * 0 until the stage is over.
     */
    static Progress at(CampaignState to, Stage stage, long done, long all) {
        long told = all / TEN * TEN;
        long tens = told == 0 ? 0 : Math.min(done, told) * TEN / told;
        return new Progress(to, stage, OptionalInt.of((int) tens * TEN));
    }
}
