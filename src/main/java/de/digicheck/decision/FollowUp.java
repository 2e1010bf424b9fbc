package de.digicheck.decision;

import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of what was adopted (<i>Nachverfolgung</i>).
 *
 * @param milestones in the order of their planned days
 * @param notes what is reported each year, by year
 */
public record FollowUp(Progress progress, List<Milestone> milestones, SortedMap<FiscalYear, String> notes) {

    /** Nothing yet. */
    public static final FollowUp NONE = new FollowUp(Progress.NOT_STARTED, List.of(), new TreeMap<>());

    /**
     * Milestone (<i>Meilenstein</i>).
     *
     * @param label what is reached
     * @param planned when it was to be reached as adopted
     * @param forecast when it will be reached as far as is known now
     * @param reached when it was
     */
    public record Milestone(
            String label, LocalDate planned, Optional<LocalDate> forecast, Optional<LocalDate> reached) {

        /** Tells whether it is, or will be, later than planned. */
        public boolean isLate() {
            return reached.or(() -> forecast).filter(planned::isBefore).isPresent();
        }
    }

    public FollowUp {
        milestones = milestones.stream()
                .sorted((one, other) -> one.planned().compareTo(other.planned()))
                .toList();
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }
}
