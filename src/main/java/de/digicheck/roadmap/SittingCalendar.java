package de.digicheck.roadmap;

import java.util.List;

/** When the bodies of the town sit; what keeps decisions comes later in the flow and answers here. */
public interface SittingCalendar {

    /** The bodies in the order in which a proposal passes them, with the sittings that are known; none where the town names none. */
    List<SittingBody> bodies();
}
