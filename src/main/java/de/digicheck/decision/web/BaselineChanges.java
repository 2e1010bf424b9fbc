package de.digicheck.decision.web;

import de.digicheck.decision.RoadmapVersions;
import de.digicheck.projectcatalogue.OutlineFacts;
import de.digicheck.projectcatalogue.OutlineVersion;
import java.util.Optional;

/**
 * What has changed since it was adopted.
 *
 * @param kind {@code outline} or {@code roadmap}
 * @param adopted number of the version that was adopted; of a roadmap, of the baseline that it became
 * @param latest number of the latest version
 * @param count how many facts of an outline, or projects of a roadmap, differ
 * @param address the page with the difference
 * @param finances the page with the difference of the financial plans, where there are some
 */
record BaselineChanges(String kind, int adopted, int latest, int count, String address, Optional<String> finances) {

    static BaselineChanges between(OutlineVersion adopted, OutlineVersion latest) {
        return new BaselineChanges(
                "outline",
                adopted.number(),
                latest.number(),
                OutlineFacts.changes(adopted.outline(), latest.outline()).size(),
                "/projekte/" + latest.key() + "/verlauf?von=" + adopted.number() + "&bis=" + latest.number(),
                Optional.empty());
    }

    static BaselineChanges of(RoadmapVersions.Changes changes) {
        return new BaselineChanges(
                "roadmap",
                changes.baseline(),
                changes.latest(),
                changes.projects(),
                "/fahrplan/" + changes.latest() + "?seit=" + changes.baseline(),
                Optional.of("/finanzplan?fahrplan=" + changes.latest() + "&seit=" + changes.baseline()));
    }
}
