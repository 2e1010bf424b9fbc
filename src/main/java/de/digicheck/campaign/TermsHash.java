package de.digicheck.campaign;

import de.digicheck.organisation.Part;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fingerprint of what is promised to employees: SHA-256, in hexadecimal, of the canonical form of a plan. Whoever took
 * part can compare it with the one beside the results.
 *
 * <p>The canonical form is a sequence of tokens, each written as the number of its bytes in UTF-8, a colon, the bytes and
 * a comma ("netstring"), so that no two plans share a form; a list is preceded by its length. The tokens:
 * {@code digicheck-terms-2}; key, version and content hash of the questionnaire; the units, sorted; {@code true} or
 * {@code false} for the open link; the employees that a part needs; each part, the whole included, sorted by key: key, key of the part above
 * it as a list of none or one, invited employees, whether their number is complete, stored roles, each with key and
 * employees; smallest group; texts, people and redactor of the free texts; days of retention; spare
 * codes; key holder; recipients, sorted; each party in order: key, role as a list of none or one, kind, days. Constants
 * are written by their names. The days of the window are no terms: a campaign may be prolonged.
 */
public final class TermsHash {

    private static final String VERSION = "digicheck-terms-2";

    private static final Comparator<PlacedPart> BY_KEY =
            Comparator.comparing(placed -> placed.part().key());

    private final StringBuilder form = new StringBuilder();

    private TermsHash() {}

    /** The hash of a plan. */
    public static String of(CampaignPlan plan) {
        TermsHash writer = new TermsHash();
        writer.token(VERSION);
        writer.plan(plan);
        return sha256(writer.form.toString());
    }

    private void plan(CampaignPlan plan) {
        token(plan.questionnaire().key());
        token(plan.questionnaire().version());
        token(plan.questionnaire().contentHash());
        list(plan.units().stream().map(OrgUnitCode::value).sorted().toList(), this::token);
        token(plan.openLink());
        token(plan.grid().threshold());
        list(parts(plan.grid().town(), Optional.empty()).sorted(BY_KEY).toList(), this::part);
        terms(plan.terms());
    }

    /** All parts, the whole of them first. */
    private static Stream<PlacedPart> parts(Part part, Optional<PartKey> above) {
        return Stream.concat(
                Stream.of(new PlacedPart(part, above)),
                part.children().stream().flatMap(child -> parts(child, Optional.of(part.key()))));
    }

    private void part(PlacedPart placed) {
        token(placed.part().key());
        list(placed.above().stream().toList(), this::token);
        token(placed.part().invited());
        token(placed.part().heads().complete());
        list(placed.part().storedRoles().entrySet(), this::role);
    }

    private void role(Map.Entry<RoleKey, Integer> role) {
        token(role.getKey());
        token(role.getValue());
    }

    private void terms(ReleaseTerms terms) {
        token(terms.minimumGroupSize());
        token(terms.freeText().texts());
        token(terms.freeText().people());
        token(terms.freeText().redactor().name());
        token(terms.retentionDays());
        token(terms.spareCodesPerPart());
        token(terms.keyHolder().name());
        list(terms.recipients().stream().map(Enum::name).sorted().toList(), this::token);
        list(terms.parties(), this::party);
    }

    private void party(Party party) {
        token(party.key());
        list(party.role().map(Enum::name).stream().toList(), this::token);
        token(party.kind().name());
        token(party.deadlineDays());
    }

    /** A part and the one above it. */
    private record PlacedPart(Part part, Optional<PartKey> above) {}

    private <T> void list(Collection<T> elements, Consumer<? super T> write) {
        token(elements.size());
        elements.forEach(write);
    }

    private void token(Object value) {
        String text = value.toString();
        form.append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append(',');
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
