package de.digicheck.decision.mongo;

import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.FollowUp;
import de.digicheck.decision.Outcome;
import de.digicheck.decision.Progress;
import de.digicheck.decision.ProposalNumber;
import de.digicheck.decision.ProposalStep;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.ResolutionProposal;
import de.digicheck.decision.Sitting;
import de.digicheck.decision.SittingResult;
import de.digicheck.decision.SittingRole;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** A version of a proposal as a document. */
final class ProposalDocument {

    private ProposalDocument() {}

    static Document write(ProposalVersion version) {
        ResolutionProposal proposal = version.proposal();
        return new Document("number", version.number())
                .append("at", version.at().toString())
                .append("by", version.by())
                .append("step", version.step().name())
                .append("proposal", proposal.number().toString())
                .append("subject", subject(proposal.subject()))
                .append("title", proposal.title())
                .append("motion", proposal.motion())
                .append("public", proposal.isPublic())
                .append(
                        "sittings",
                        proposal.sittings().stream()
                                .map(ProposalDocument::sitting)
                                .toList())
                .append("follow-up", followUp(proposal.followUp()));
    }

    private static Document subject(DecisionSubject subject) {
        Document document = new Document("version", subject.version());
        return subject instanceof DecisionSubject.Outline outline
                ? document.append("outline", outline.key().value())
                : document;
    }

    private static Document sitting(Sitting sitting) {
        return new Document("body", sitting.body())
                .append("role", sitting.role().word())
                .append("day", sitting.day().toString())
                .append("result", sitting.result().map(ProposalDocument::result).orElse(null));
    }

    private static Document result(SittingResult result) {
        return new Document("outcome", result.outcome().word())
                .append("reason", result.reason())
                .append("amendment", result.amendment().orElse(null))
                .append(
                        "version",
                        result.version().isPresent() ? result.version().getAsInt() : null)
                .append("votes", result.votes());
    }

    private static Document followUp(FollowUp followUp) {
        return new Document("progress", followUp.progress().word())
                .append(
                        "milestones",
                        followUp.milestones().stream()
                                .map(ProposalDocument::milestone)
                                .toList())
                .append(
                        "notes",
                        followUp.notes().entrySet().stream()
                                .map(note ->
                                        new Document("year", note.getKey().value()).append("text", note.getValue()))
                                .toList());
    }

    private static Document milestone(FollowUp.Milestone milestone) {
        return new Document("label", milestone.label())
                .append("planned", milestone.planned().toString())
                .append(
                        "forecast",
                        milestone.forecast().map(LocalDate::toString).orElse(null))
                .append("reached", milestone.reached().map(LocalDate::toString).orElse(null));
    }

    static ProposalVersion read(Document document) {
        ResolutionProposal proposal = new ResolutionProposal(
                ProposalNumber.find(document.getString("proposal")).orElseThrow(),
                readSubject(document.get("subject", Document.class)),
                document.getString("title"),
                document.getString("motion"),
                document.getBoolean("public"),
                document.getList("sittings", Document.class).stream()
                        .map(ProposalDocument::readSitting)
                        .toList(),
                readFollowUp(document.get("follow-up", Document.class)));
        return new ProposalVersion(
                document.getInteger("number"),
                Instant.parse(document.getString("at")),
                document.getString("by"),
                ProposalStep.valueOf(document.getString("step")),
                proposal);
    }

    private static DecisionSubject readSubject(Document document) {
        int version = document.getInteger("version");
        return Optional.ofNullable(document.getString("outline"))
                .<DecisionSubject>map(key -> new DecisionSubject.Outline(new ProjectKey(key), version))
                .orElseGet(() -> new DecisionSubject.Roadmap(version));
    }

    private static Sitting readSitting(Document document) {
        return new Sitting(
                document.getString("body"),
                SittingRole.find(document.getString("role")).orElseThrow(),
                LocalDate.parse(document.getString("day")),
                Optional.ofNullable(document.get("result", Document.class)).map(ProposalDocument::readResult));
    }

    private static SittingResult readResult(Document document) {
        Integer version = document.getInteger("version");
        return new SittingResult(
                Outcome.find(document.getString("outcome")).orElseThrow(),
                document.getString("reason"),
                Optional.ofNullable(document.getString("amendment")),
                version == null ? OptionalInt.empty() : OptionalInt.of(version),
                document.getString("votes"));
    }

    private static FollowUp readFollowUp(Document document) {
        List<FollowUp.Milestone> milestones = document.getList("milestones", Document.class).stream()
                .map(one -> new FollowUp.Milestone(
                        one.getString("label"),
                        LocalDate.parse(one.getString("planned")),
                        Optional.ofNullable(one.getString("forecast")).map(LocalDate::parse),
                        Optional.ofNullable(one.getString("reached")).map(LocalDate::parse)))
                .toList();
        SortedMap<FiscalYear, String> notes = new TreeMap<>();
        document.getList("notes", Document.class)
                .forEach(note -> notes.put(new FiscalYear(note.getInteger("year")), note.getString("text")));
        return new FollowUp(Progress.find(document.getString("progress")).orElseThrow(), milestones, notes);
    }
}
