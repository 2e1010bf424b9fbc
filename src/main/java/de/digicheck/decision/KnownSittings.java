package de.digicheck.decision;

import de.digicheck.roadmap.SittingBody;
import de.digicheck.roadmap.SittingCalendar;
import java.util.List;

/** The bodies of the town in their usual order, with the sittings that it has named for them. */
public final class KnownSittings implements SittingCalendar {

    private final CouncilBodies bodies;

    public KnownSittings(CouncilBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<SittingBody> bodies() {
        return bodies.list().stream()
                .map(body -> new SittingBody(
                        body.key(),
                        body.label(),
                        before(body),
                        body.roles().contains(SittingRole.DECISION),
                        body.sittings(),
                        body.paperDays()))
                .toList();
    }

    private static SittingBody.Before before(CouncilBody body) {
        if (body.roles().contains(SittingRole.PRELIMINARY)) {
            return SittingBody.Before.PRELIMINARY;
        }
        return body.roles().contains(SittingRole.INFORMATION)
                ? SittingBody.Before.INFORMATION
                : SittingBody.Before.NOTHING;
    }
}
