package de.digicheck.decision.web;

import de.digicheck.projectcatalogue.OutlineFacts;
import de.digicheck.projectcatalogue.OutlineVersion;

/**
 * What of an outline has changed since it was adopted.
 *
 * @param adopted number of the version that was adopted
 * @param latest number of the latest version
 * @param count how many facts differ
 * @param address the page with the difference
 */
record BaselineChanges(int adopted, int latest, int count, String address) {

    static BaselineChanges between(OutlineVersion adopted, OutlineVersion latest) {
        return new BaselineChanges(
                adopted.number(),
                latest.number(),
                OutlineFacts.changes(adopted.outline(), latest.outline()).size(),
                "/projekte/" + latest.key() + "/verlauf?von=" + adopted.number() + "&bis=" + latest.number());
    }
}
