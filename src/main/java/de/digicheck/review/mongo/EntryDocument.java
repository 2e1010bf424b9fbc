package de.digicheck.review.mongo;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ProjectKey;
import java.util.Date;
import org.bson.Document;

/** An entry of a review as a document. */
final class EntryDocument {

    static final String CAMPAIGN = "campaign";
    static final String PART = "part";
    static final String NUMBER = "number";

    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String SUBJECT = "subject";
    private static final String CORRECTION = "correction";
    private static final String FIELD = "field";
    private static final String VALUE = "value";
    private static final String CONFIRMED = "confirmed";
    private static final String OUTLINE = "outline";
    private static final String QUICK_WIN = "quickWin";

    private EntryDocument() {}

    static Document write(ReviewEntry entry) {
        Document document = new Document("_id", entry.campaign() + "/" + entry.part() + "/" + entry.number())
                .append(CAMPAIGN, entry.campaign().value())
                .append(PART, entry.part())
                .append(NUMBER, entry.number())
                .append("at", Date.from(entry.at()))
                .append("by", entry.account())
                .append("role", entry.role().name());
        document.putAll(write(entry.statement()));
        return document;
    }

    private static Document write(Statement statement) {
        if (statement instanceof Statement.Remark remark) {
            return new Document(KIND, "remark")
                    .append(SUBJECT, remark.subject().text())
                    .append(CORRECTION, remark.correction())
                    .append(TEXT, remark.text());
        }
        if (statement instanceof Statement.Judgement judgement) {
            return new Document(KIND, "judgement")
                    .append(FIELD, judgement.field().value())
                    .append(CONFIRMED, judgement.confirmed())
                    .append(TEXT, judgement.reason());
        }
        if (statement instanceof Statement.Proposal proposal) {
            return new Document(KIND, "proposal")
                    .append(OUTLINE, proposal.outline().value())
                    .append(QUICK_WIN, proposal.quickWin())
                    .append(TEXT, proposal.label());
        }
        if (statement instanceof Statement.Target target) {
            return new Document(KIND, "target")
                    .append(FIELD, target.field().value())
                    .append(VALUE, target.value());
        }
        return new Document(KIND, "sign-off").append(TEXT, ((Statement.SignOff) statement).text());
    }

    static ReviewEntry read(Document document) {
        return new ReviewEntry(
                new CampaignKey(document.getString(CAMPAIGN)),
                document.getString(PART),
                document.getInteger(NUMBER),
                document.getDate("at").toInstant(),
                document.getString("by"),
                AccountRole.valueOf(document.getString("role")),
                statement(document));
    }

    private static Statement statement(Document document) {
        String text = document.getString(TEXT);
        return switch (document.getString(KIND)) {
            case "remark" ->
                new Statement.Remark(
                        Subject.read(document.getString(SUBJECT)).orElseThrow(), document.getBoolean(CORRECTION), text);
            case "judgement" ->
                new Statement.Judgement(
                        new ActionFieldKey(document.getString(FIELD)), document.getBoolean(CONFIRMED), text);
            case "proposal" ->
                new Statement.Proposal(
                        new ProjectKey(document.getString(OUTLINE)), text, document.getBoolean(QUICK_WIN));
            case "target" ->
                new Statement.Target(new ActionFieldKey(document.getString(FIELD)), document.getInteger(VALUE));
            case "sign-off" -> new Statement.SignOff(text);
            default -> throw new IllegalStateException("an entry of another version: " + document.getString(KIND));
        };
    }
}
