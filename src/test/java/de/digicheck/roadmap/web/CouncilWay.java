package de.digicheck.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.shared.GermanTime;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way of a version of the roadmap through the council, on pages.
 *
 * @param cdo who enters it
 */
record CouncilWay(Browsing cdo) {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    /** Sends a proposal on a version, whether it is taken or not. */
    HttpResponse<String> propose(int roadmap) {
        Map<String, String> form =
                Map.of("subject", "fahrplan/" + roadmap, "title", "Fahrplan", "motion", "Der Fahrplan gilt.");
        return cdo.submit("/beschluesse/neu", "/beschluesse/neu", form);
    }

    /** The address of a new proposal on a version. */
    String proposal(int roadmap) {
        HttpResponse<String> made = propose(roadmap);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return made.headers().firstValue("Location").orElseThrow().replaceAll("^.*(/beschluesse/[\\d-]+).*$", "$1");
    }

    /** Enters a sitting of today that decides. */
    void sits(String proposal) {
        String today = LocalDate.now(GermanTime.ZONE).toString();
        step(proposal + "/sitzung", Map.of("body", "council", "role", "decision", "day", today));
    }

    /** Enters how the sitting ended. */
    void ends(String proposal, Map<String, String> outcome) {
        step(proposal + "/ergebnis", outcome);
    }

    /** The version of what a form changes. */
    String version(String address) {
        Matcher version = VERSION.matcher(cdo.get(address).body());
        assertThat(version.find()).as(address).isTrue();
        return version.group(1);
    }

    private void step(String address, Map<String, String> values) {
        Map<String, String> form = new HashMap<>(values);
        form.put("version", version(address));
        HttpResponse<String> done = cdo.submit(address, address, form);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    }
}
