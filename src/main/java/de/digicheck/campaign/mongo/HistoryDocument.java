package de.digicheck.campaign.mongo;

import de.digicheck.campaign.Amendment;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Consents;
import de.digicheck.campaign.Outcome;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/** What happened to a campaign, as parts of its document. */
final class HistoryDocument {

    private HistoryDocument() {}

    static Document write(StateChange change) {
        return new Document("to", change.to().word())
                .append("at", Date.from(change.at()))
                .append("by", change.by())
                .append("reason", change.reason().orElse(null));
    }

    static StateChange change(Document document) {
        return new StateChange(
                state(document.getString("to")),
                at(document),
                document.getString("by"),
                Optional.ofNullable(document.getString("reason")));
    }

    static Document write(Amendment amendment) {
        return new Document("kind", amendment.kind().word())
                .append("at", Date.from(amendment.at()))
                .append("by", amendment.by())
                .append("reason", amendment.reason())
                .append("before", amendment.before());
    }

    static Amendment amendment(Document document) {
        return new Amendment(
                Amendment.Kind.valueOf(document.getString("kind").toUpperCase(Locale.ROOT)),
                at(document),
                document.getString("by"),
                document.getString("reason"),
                document.getString("before"));
    }

    static Document write(Consents consents) {
        return new Document("askedAt", Date.from(consents.askedAt()))
                .append(
                        "statements",
                        consents.statements().stream()
                                .map(HistoryDocument::write)
                                .toList())
                .append("past", consents.past());
    }

    static Consents consents(Document document) {
        return new Consents(
                document.getDate("askedAt").toInstant(),
                document.getList("statements", Document.class).stream()
                        .map(HistoryDocument::statement)
                        .toList(),
                document.getInteger("past"));
    }

    private static Document write(Statement statement) {
        return new Document("party", statement.party())
                .append("outcome", statement.outcome().word())
                .append("termsHash", statement.termsHash())
                .append("day", statement.day().toString())
                .append("at", Date.from(statement.at()))
                .append("by", statement.by())
                .append("document", statement.document().orElse(null))
                .append("words", statement.words().orElse(null));
    }

    private static Statement statement(Document document) {
        return new Statement(
                document.getString("party"),
                Outcome.of(document.getString("outcome")).orElseThrow(),
                document.getString("termsHash"),
                LocalDate.parse(document.getString("day")),
                at(document),
                document.getString("by"),
                Optional.ofNullable(document.getString("document")),
                Optional.ofNullable(document.getString("words")));
    }

    static CampaignState state(String word) {
        return CampaignState.of(word).orElseThrow(() -> new IllegalStateException("unknown state " + word));
    }

    private static Instant at(Document document) {
        return document.getDate("at").toInstant();
    }
}
