package de.digicheck.decision;

import de.digicheck.roadmap.BodySitting;
import de.digicheck.roadmap.SittingCalendar;
import java.util.List;

/** The sittings that the town has named for its bodies. */
public final class KnownSittings implements SittingCalendar {

    private final CouncilBodies bodies;

    public KnownSittings(CouncilBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<BodySitting> sittings() {
        return bodies.list().stream()
                .flatMap(body -> body.sittings().stream()
                        .map(day -> new BodySitting(
                                body.key(),
                                body.label(),
                                body.roles().contains(SittingRole.DECISION),
                                day,
                                day.minusDays(body.paperDays()))))
                .toList();
    }
}
