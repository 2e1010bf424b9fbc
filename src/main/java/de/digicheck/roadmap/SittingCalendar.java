package de.digicheck.roadmap;

import java.util.List;

/** When the bodies of the town sit; what keeps decisions comes later in the flow and answers here. */
public interface SittingCalendar {

    /** All sittings that are known, in no particular order. */
    List<BodySitting> sittings();
}
