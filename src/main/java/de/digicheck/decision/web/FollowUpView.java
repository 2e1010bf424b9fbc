package de.digicheck.decision.web;

import de.digicheck.decision.FollowUp;
import java.time.LocalDate;
import java.util.List;

/** What becomes of a resolution, as people read it. */
record FollowUpView(String progress, List<MilestoneRow> milestones, List<Note> notes) {

    /** A milestone. */
    record MilestoneRow(String label, String planned, String forecast, String reached, boolean late) {}

    /** What was reported in a year. */
    record Note(String year, String text) {}

    static FollowUpView of(FollowUp followUp, DecisionWords words) {
        return new FollowUpView(
                words.text("decision.progress." + followUp.progress().word()),
                followUp.milestones().stream()
                        .map(one -> new MilestoneRow(
                                one.label(),
                                words.day(one.planned()),
                                words.day(one.forecast()),
                                words.day(one.reached()),
                                one.isLate()))
                        .toList(),
                followUp.notes().entrySet().stream()
                        .map(note -> new Note(note.getKey().toString(), note.getValue()))
                        .toList());
    }

    /** The day of the next milestone that is not reached; the last day there is where all are. */
    static LocalDate next(FollowUp followUp) {
        return followUp.milestones().stream()
                .filter(one -> one.reached().isEmpty())
                .map(one -> one.forecast().orElse(one.planned()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
