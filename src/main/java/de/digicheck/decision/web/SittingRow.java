package de.digicheck.decision.web;

import de.digicheck.decision.Sitting;
import de.digicheck.decision.SittingResult;

/** A sitting as people read it. */
record SittingRow(String body, String role, String day, String outcome, String reason, String votes) {

    static SittingRow of(Sitting sitting, DecisionWords words) {
        return new SittingRow(
                words.body(sitting.body()),
                words.text("decision.role." + sitting.role().word()),
                words.day(sitting.day()),
                words.outcome(sitting.result()),
                sitting.result().map(SittingResult::reason).orElse(""),
                sitting.result().map(SittingResult::votes).orElse(""));
    }
}
