package de.digicheck.participation;

import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Set;

/** What follows when somebody has pressed a button. */
public sealed interface Move {

    /** The journey as it goes on. */
    Journey journey();

    /** How its entries read. */
    Reading reading();

    /**
     * A page with questions is shown.
     *
     * @param errors to be told on it
     * @param added questions that the answers have brought up on the same page
     * @param returning whether it was opened from the last page, and leads back there
     */
    record Show(
            Journey journey, Reading reading, int step, List<Violation> errors, Set<ItemKey> added, boolean returning)
            implements Move {

        public Show {
            errors = List.copyOf(errors);
            added = Set.copyOf(added);
        }
    }

    /** The last page is shown, which tells what is not answered. */
    record Check(Journey journey, Reading reading) implements Move {}

    /**
     * The journey is put aside.
     *
     * @param step that it goes on with; 0 = the last page
     */
    record Save(Journey journey, Reading reading, int step) implements Move {}

    /** The answers are complete and right, and are submitted. */
    record Submit(Journey journey, Reading reading) implements Move {}
}
