package de.digicheck.campaign.mongo;

import de.digicheck.campaign.FreeTextTerms;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.shared.AccountRole;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.bson.Document;

/** Release terms as a document. */
final class TermsDocument {

    private TermsDocument() {}

    static Document write(ReleaseTerms terms) {
        return new Document("minimumGroupSize", terms.minimumGroupSize())
                .append("texts", terms.freeText().texts())
                .append("people", terms.freeText().people())
                .append("redactor", terms.freeText().redactor().name())
                .append("retentionDays", terms.retentionDays())
                .append("spareCodesPerPart", terms.spareCodesPerPart())
                .append("keyHolder", terms.keyHolder().name())
                .append(
                        "recipients",
                        terms.recipients().stream().map(AccountRole::name).toList())
                .append(
                        "parties",
                        terms.parties().stream().map(TermsDocument::party).toList());
    }

    static ReleaseTerms read(Document document) {
        return new ReleaseTerms(
                document.getInteger("minimumGroupSize"),
                new FreeTextTerms(
                        document.getInteger("texts"),
                        document.getInteger("people"),
                        AccountRole.valueOf(document.getString("redactor"))),
                document.getInteger("retentionDays"),
                document.getInteger("spareCodesPerPart"),
                ReleaseTerms.KeyHolder.valueOf(document.getString("keyHolder")),
                new LinkedHashSet<>(document.getList("recipients", String.class).stream()
                        .map(AccountRole::valueOf)
                        .toList()),
                document.getList("parties", Document.class).stream()
                        .map(TermsDocument::party)
                        .toList());
    }

    private static Document party(Party party) {
        return new Document("key", party.key())
                .append("role", party.role().map(AccountRole::name).orElse(null))
                .append("kind", party.kind().name())
                .append("deadlineDays", party.deadlineDays());
    }

    private static Party party(Document document) {
        return new Party(
                document.getString("key"),
                Optional.ofNullable(document.getString("role")).map(AccountRole::valueOf),
                Party.Kind.valueOf(document.getString("kind")),
                document.getInteger("deadlineDays"));
    }
}
