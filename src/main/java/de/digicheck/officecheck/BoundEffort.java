package de.digicheck.officecheck;

import java.util.List;
import java.util.Optional;

/**
 * The work that media breaks bind, in minutes a year.
 *
 * @param whole all work on processes with a media break: cases × minutes
 * @param byBreaks of it, what the breaks themselves are assumed to take: cases × the lesser of minutes of a case and breaks ×
 *     minutes of a break
 */
public record BoundEffort(long whole, long byBreaks) {

    /** None. */
    public static final BoundEffort NONE = new BoundEffort(0, 0);

    /** The work of one process; nothing where cases, minutes or breaks are not known. */
    public static Optional<BoundEffort> of(OfficeProcess process, int minutesPerBreak) {
        OfficeProcess.Volume volume = process.volume();
        if (volume.cases().isEmpty()
                || volume.minutes().isEmpty()
                || process.flow().mediaBreaks().isEmpty()) {
            return Optional.empty();
        }
        long cases = volume.cases().getAsInt();
        long minutes = volume.minutes().getAsInt();
        long breaks = (long) process.flow().mediaBreaks().getAsInt() * minutesPerBreak;
        return Optional.of(
                process.flow().mediaBreaks().getAsInt() == 0
                        ? NONE
                        : new BoundEffort(cases * minutes, cases * Math.min(minutes, breaks)));
    }

    /** The work of all processes of which enough is known. */
    public static BoundEffort of(List<OfficeProcess> processes, int minutesPerBreak) {
        return processes.stream()
                .flatMap(process -> of(process, minutesPerBreak).stream())
                .reduce(NONE, BoundEffort::plus);
    }

    private BoundEffort plus(BoundEffort other) {
        return new BoundEffort(whole + other.whole, byBreaks + other.byBreaks);
    }
}
