package de.digicheck.campaign.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.digicheck.campaign.Amendment;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.ReleaseTerms.KeyHolder;
import de.digicheck.campaign.Statement;
import de.digicheck.campaign.TermsHash;
import de.digicheck.campaign.Trustees;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A campaign as programs see it. Days are in German time, instants in UTC; what is undefined is {@code null}. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CampaignJson(
        String key,
        String state,
        String questionnaire,
        int version,
        String contentHash,
        List<String> units,
        LocalDate opens,
        LocalDate closes,
        boolean automatic,
        boolean openLink,
        List<PartJson> parts,
        Terms terms,
        String termsHash,
        List<Said> agreements,
        List<String> openParties,
        List<Said> statements,
        List<Trustee> trustees,
        boolean recoverySheet,
        List<Change> history,
        List<Amended> amendments,
        @Nullable LocalDate answersDeleted,
        boolean demo) {

    /** @param ready trustees that have set a passphrase */
    static CampaignJson of(Campaign campaign, Set<String> ready) {
        return new CampaignJson(
                campaign.key().value(),
                campaign.state().word(),
                campaign.plan().questionnaire().key(),
                campaign.plan().questionnaire().version(),
                campaign.plan().questionnaire().contentHash(),
                campaign.plan().units().stream().map(OrgUnitCode::value).toList(),
                campaign.plan().window().opens(),
                campaign.plan().window().closes(),
                campaign.plan().window().automatic(),
                campaign.plan().openLink(),
                PartJson.leaves(campaign.plan().grid()),
                Terms.of(campaign.plan().terms()),
                TermsHash.of(campaign.plan()),
                campaign.consents().valid().stream().map(Said::of).toList(),
                campaign.openParties().stream().map(Party::key).toList(),
                campaign.consents().statements().stream().map(Said::of).toList(),
                campaign.trustees().stream()
                        .map(party -> new Trustee(party.key(), ready.contains(party.key())))
                        .toList(),
                ready.contains(Trustees.RECOVERY_SHEET),
                campaign.history().stream().map(Change::of).toList(),
                campaign.amendments().stream().map(Amended::of).toList(),
                campaign.sealing().deleted().orElse(null),
                campaign.demo());
    }

    /** Stores keep milliseconds; so does every answer. */
    private static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Release terms, by the names of their file. */
    record Terms(
            @JsonProperty("minimum-group-size") int minimumGroupSize,
            @JsonProperty("free-text") FreeText freeText,
            @JsonProperty("retention-days") int retentionDays,
            @JsonProperty("spare-codes-per-part") int spareCodesPerPart,
            @JsonProperty("key-holder") String keyHolder,
            List<String> recipients,
            List<PartyJson> parties) {

        static Terms of(ReleaseTerms terms) {
            return new Terms(
                    terms.minimumGroupSize(),
                    new FreeText(
                            terms.freeText().texts(),
                            terms.freeText().people(),
                            terms.freeText().redactor().name()),
                    terms.retentionDays(),
                    terms.spareCodesPerPart(),
                    terms.keyHolder() == KeyHolder.SERVICE ? "service" : "trustees",
                    terms.recipients().stream().map(AccountRole::name).toList(),
                    terms.parties().stream().map(PartyJson::of).toList());
        }
    }

    /** When free texts are released. */
    record FreeText(int texts, int people, String redactor) {}

    /** Somebody who is asked before the start. */
    record PartyJson(
            String key,
            @Nullable String role,
            String kind,
            @JsonProperty("deadline-days") int deadlineDays) {

        static PartyJson of(Party party) {
            return new PartyJson(
                    party.key(),
                    party.role().map(AccountRole::name).orElse(null),
                    party.kind().word(),
                    party.deadlineDays());
        }
    }

    /** What a party has said, or what was recorded for it. */
    record Said(
            String party,
            Instant at,
            String by,
            String outcome,
            LocalDate day,
            String termsHash,
            @Nullable String document,
            @Nullable String words) {

        static Said of(Statement statement) {
            return new Said(
                    statement.party(),
                    stored(statement.at()),
                    statement.by(),
                    statement.outcome().word(),
                    statement.day(),
                    statement.termsHash(),
                    statement.document().orElse(null),
                    statement.words().orElse(null));
        }
    }

    /** A change of the plan. */
    record Amended(String kind, Instant at, String by, String reason, String before) {

        static Amended of(Amendment amendment) {
            return new Amended(
                    amendment.kind().word(),
                    stored(amendment.at()),
                    amendment.by(),
                    amendment.reason(),
                    amendment.before());
        }
    }

    /** A party that holds the key, and whether it has set its passphrase. */
    record Trustee(String party, boolean passphrase) {}

    /** One step in its life. */
    record Change(
            String to, Instant at, String by, @Nullable String reason) {

        static Change of(de.digicheck.campaign.StateChange change) {
            return new Change(
                    change.to().word(),
                    stored(change.at()),
                    change.by(),
                    change.reason().orElse(null));
        }
    }
}
