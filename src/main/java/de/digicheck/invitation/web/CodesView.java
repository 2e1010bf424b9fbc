package de.digicheck.invitation.web;

import de.digicheck.invitation.Conflict;
import java.util.List;
import java.util.Optional;

/**
 * Codes of a campaign, as pages show them.
 *
 * @param issued whether codes have been issued
 * @param early whether the campaign has not opened yet
 * @param mails whether mails can be sent
 */
record CodesView(
        String campaign, boolean issued, boolean early, boolean mails, int heads, int valid, List<PartRow> parts) {

    /** Codes of a part and role that are valid. */
    record PartRow(String name, int heads, int valid) {}

    /**
     * A row of what will be handed out.
     *
     * @param field name of its control
     * @param sheets as typed
     */
    record Row(String field, String name, int heads, int mails, String sheets, int spares, boolean wrong) {}

    /**
     * How the codes will be handed out.
     *
     * @param list the addresses, to be sent again
     * @param minutes that the mails take, about
     */
    record Shares(
            String list, List<Row> rows, List<Conflict> conflicts, int mails, int sheets, int minutes, boolean wrong) {

        int codes() {
            return mails + sheets;
        }
    }

    /** A reminder before it is sent, or what became of it. */
    record Reminding(
            String list,
            String sent,
            List<Conflict> conflicts,
            int mails,
            int minutes,
            boolean dateMissing,
            Optional<List<String>> failed) {}
}
