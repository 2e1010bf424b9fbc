package de.digicheck.campaign.mongo;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.CodePlace;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.SealingPlace;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A campaign as a document. */
final class CampaignDocument {

    static final String REVISION = "revision";
    static final String CODES = "codes";
    static final String DELETED = "answersDeleted";

    private CampaignDocument() {}

    static Document write(Campaign campaign) {
        return new Document("_id", campaign.key().value())
                .append("municipality", campaign.municipality())
                .append("plan", plan(campaign.plan()))
                .append("state", campaign.state().word())
                .append("consents", HistoryDocument.write(campaign.consents()))
                .append(
                        "history",
                        campaign.history().stream().map(HistoryDocument::write).toList())
                .append(
                        "amendments",
                        campaign.amendments().stream()
                                .map(HistoryDocument::write)
                                .toList())
                .append("sealingAttempt", campaign.sealing().attempt().orElse(null))
                .append("sealedIn", campaign.sealing().sealed().orElse(null))
                .append(
                        DELETED,
                        campaign.sealing().deleted().map(LocalDate::toString).orElse(null))
                .append(CODES, codes(campaign.codes()))
                .append("demo", campaign.demo())
                .append(REVISION, campaign.revision());
    }

    static Campaign read(Document document) {
        return new Campaign(
                new CampaignKey(document.getString("_id")),
                document.getString("municipality"),
                plan(document.get("plan", Document.class)),
                HistoryDocument.state(document.getString("state")),
                HistoryDocument.consents(document.get("consents", Document.class)),
                document.getList("history", Document.class).stream()
                        .map(HistoryDocument::change)
                        .toList(),
                document.getList("amendments", Document.class).stream()
                        .map(HistoryDocument::amendment)
                        .toList(),
                new SealingPlace(
                        optional(document.getString("sealingAttempt")),
                        optional(document.getString("sealedIn")),
                        optional(document.getString(DELETED)).map(LocalDate::parse)),
                codes(document.get(CODES, Document.class)),
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
                .append("automatic", plan.window().automatic())
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
                        LocalDate.parse(document.getString("opens")),
                        LocalDate.parse(document.getString("closes")),
                        document.getBoolean("automatic")),
                document.getBoolean("openLink"),
                TermsDocument.read(document.get("terms", Document.class)),
                GridDocument.read(document.get("grid", Document.class)));
    }

    private static Document codes(CodePlace place) {
        return new Document(
                        "attempt", place.attempt().map(CampaignDocument::name).orElse(null))
                .append("current", place.current().map(CampaignDocument::name).orElse(null));
    }

    private static Document name(CodePlace.Name name) {
        return new Document("name", name.value()).append("bare", name.bare());
    }

    /** Absent in what versions without access codes have written. */
    static CodePlace codes(@Nullable Document document) {
        return document == null
                ? CodePlace.NONE
                : new CodePlace(
                        optional(document.get("attempt", Document.class)).map(CampaignDocument::name),
                        optional(document.get("current", Document.class)).map(CampaignDocument::name));
    }

    private static CodePlace.Name name(Document document) {
        return new CodePlace.Name(document.getString("name"), document.getBoolean("bare"));
    }

    private static <T> Optional<T> optional(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
