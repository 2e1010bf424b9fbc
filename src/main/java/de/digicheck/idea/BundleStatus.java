package de.digicheck.idea;

import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;

/** What has become of a bundle. */
public sealed interface BundleStatus {

    /** The word in stores, filters and the API. */
    String word();

    /** Nothing is decided yet. */
    record Open() implements BundleStatus {
        @Override
        public String word() {
            return "open";
        }
    }

    /** A unit is to say what it makes of it, until a day. */
    record Forwarded(OrgUnitCode unit, LocalDate until) implements BundleStatus {
        @Override
        public String word() {
            return "forwarded";
        }
    }

    /** It became a project outline. */
    record Outlined(ProjectKey project) implements BundleStatus {
        @Override
        public String word() {
            return "outlined";
        }
    }

    /** It is not done, for a reason that everybody can read. */
    record Declined(String reason) implements BundleStatus {

        public Declined {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("declining needs a reason");
            }
        }

        @Override
        public String word() {
            return "declined";
        }
    }
}
