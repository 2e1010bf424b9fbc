package de.digicheck.decision.web;

import de.digicheck.decision.PublicDecision;
import java.util.List;
import java.util.Optional;

/** A public decision as people read it. */
record PublicDecisionView(
        String title,
        String headline,
        String text,
        Optional<String> proposed,
        List<SittingRow> sittings,
        Optional<String> progress) {

    static PublicDecisionView of(PublicDecision decision, DecisionWords words) {
        PublicDecision.Ended last = decision.last();
        return new PublicDecisionView(
                decision.title(),
                words.text(
                        "decision.headline.ended",
                        words.body(last.body()),
                        words.day(last.day()),
                        outcome(last, words)),
                decision.text(),
                decision.proposed(),
                decision.sittings().stream().map(sitting -> row(sitting, words)).toList(),
                decision.progress().map(progress -> words.text("decision.progress." + progress.word())));
    }

    private static SittingRow row(PublicDecision.Ended sitting, DecisionWords words) {
        return new SittingRow(
                words.body(sitting.body()),
                words.text("decision.role." + sitting.role().word()),
                words.day(sitting.day()),
                outcome(sitting, words),
                sitting.reason(),
                "");
    }

    private static String outcome(PublicDecision.Ended sitting, DecisionWords words) {
        return words.text("decision.outcome." + sitting.outcome().word());
    }
}
