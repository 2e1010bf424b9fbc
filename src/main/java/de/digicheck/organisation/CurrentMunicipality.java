package de.digicheck.organisation;

import java.time.Instant;

/**
 * The municipality as it is in force. Whoever needs it asks anew each time and keeps nothing, because another version of the
 * units may have begun since.
 */
public interface CurrentMunicipality {

    /** As it is in force now; the same object as long as it is the same version. */
    Municipality now();

    /**
     * As it was in force at an instant, without versions that were put in later. A campaign keeps to what was in force when it
     * was announced.
     *
     * @param then any instant, past or future; before the first version the file of the town
     */
    Municipality at(Instant then);

    /** A municipality of which there is one version alone. */
    static CurrentMunicipality always(Municipality town) {
        return new CurrentMunicipality() {
            @Override
            public Municipality now() {
                return town;
            }

            @Override
            public Municipality at(Instant then) {
                return town;
            }
        };
    }
}
