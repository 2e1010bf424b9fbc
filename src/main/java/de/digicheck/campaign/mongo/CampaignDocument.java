package de.digicheck.campaign.mongo;

import de.digicheck.campaign.Agreement;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.SealingPlace;
import de.digicheck.campaign.StateChange;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A campaign as a document. */
final class CampaignDocument {

    static final String REVISION = "revision";

    private CampaignDocument() {}

    static Document write(Campaign campaign) {
        return new Document("_id", campaign.key().value())
                .append("municipality", campaign.municipality())
                .append("plan", plan(campaign.plan()))
                .append("state", campaign.state().word())
                .append(
                        "agreements",
                        campaign.agreements().stream()
                                .map(CampaignDocument::agreement)
                                .toList())
                .append(
                        "history",
                        campaign.history().stream()
                                .map(CampaignDocument::change)
                                .toList())
                .append("sealingAttempt", campaign.sealing().attempt().orElse(null))
                .append("sealedIn", campaign.sealing().sealed().orElse(null))
                .append(
                        "answersDeleted",
                        campaign.sealing().deleted().map(LocalDate::toString).orElse(null))
                .append("demo", campaign.demo())
                .append(REVISION, campaign.revision());
    }

    static Campaign read(Document document) {
        return new Campaign(
                new CampaignKey(document.getString("_id")),
                document.getString("municipality"),
                plan(document.get("plan", Document.class)),
                state(document.getString("state")),
                document.getList("agreements", Document.class).stream()
                        .map(CampaignDocument::agreement)
                        .toList(),
                document.getList("history", Document.class).stream()
                        .map(CampaignDocument::change)
                        .toList(),
                new SealingPlace(
                        optional(document.getString("sealingAttempt")),
                        optional(document.getString("sealedIn")),
                        optional(document.getString("answersDeleted")).map(LocalDate::parse)),
                document.getBoolean("demo"),
                document.getLong(REVISION));
    }

    private static Document plan(CampaignPlan plan) {
        return new Document("questionnaire", plan.questionnaire().key())
                .append("version", plan.questionnaire().version())
                .append("contentHash", plan.questionnaire().contentHash())
                .append("units", plan.units().stream().map(OrgUnitCode::value).toList())
                .append("opens", plan.window().opens().toString())
                .append("closes", plan.window().closes().toString())
                .append("openLink", plan.openLink())
                .append("terms", TermsDocument.write(plan.terms()))
                .append("grid", GridDocument.write(plan.grid()));
    }

    private static CampaignPlan plan(Document document) {
        return new CampaignPlan(
                new QuestionnaireReference(
                        document.getString("questionnaire"),
                        document.getInteger("version"),
                        document.getString("contentHash")),
                document.getList("units", String.class).stream()
                        .map(OrgUnitCode::new)
                        .toList(),
                new CampaignWindow(
                        LocalDate.parse(document.getString("opens")), LocalDate.parse(document.getString("closes"))),
                document.getBoolean("openLink"),
                TermsDocument.read(document.get("terms", Document.class)),
                GridDocument.read(document.get("grid", Document.class)));
    }

    private static Document agreement(Agreement agreement) {
        return new Document("party", agreement.party())
                .append("at", Date.from(agreement.at()))
                .append("by", agreement.by());
    }

    private static Agreement agreement(Document document) {
        return new Agreement(document.getString("party"), document.getDate("at").toInstant(), document.getString("by"));
    }

    private static Document change(StateChange change) {
        return new Document("to", change.to().word())
                .append("at", Date.from(change.at()))
                .append("by", change.by())
                .append("reason", change.reason().orElse(null));
    }

    private static StateChange change(Document document) {
        return new StateChange(
                state(document.getString("to")),
                document.getDate("at").toInstant(),
                document.getString("by"),
                optional(document.getString("reason")));
    }

    private static CampaignState state(String word) {
        return CampaignState.of(word).orElseThrow(() -> new IllegalStateException("unknown state " + word));
    }

    private static <T> Optional<T> optional(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
