package de.digicheck.campaign;

import de.digicheck.organisation.Part;
import de.digicheck.shared.CanonicalForm;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fingerprint of what is promised to employees: SHA-256, in hexadecimal, of the canonical form of a plan. Whoever took
 * part can compare it with the one beside the results.
 *
 * <p>The tokens of the {@link CanonicalForm}:
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

    private final CanonicalForm form = new CanonicalForm();

    private TermsHash() {}

    /** The hash of a plan. */
    public static String of(CampaignPlan plan) {
        TermsHash writer = new TermsHash();
        writer.form.token(VERSION);
        writer.plan(plan);
        return writer.form.sha256();
    }

    private void plan(CampaignPlan plan) {
        form.token(plan.questionnaire().key());
        form.token(plan.questionnaire().version());
        form.token(plan.questionnaire().contentHash());
        form.list(plan.units().stream().map(OrgUnitCode::value).sorted().toList(), form::token);
        form.token(plan.openLink());
        form.token(plan.grid().threshold());
        form.list(parts(plan.grid().town(), Optional.empty()).sorted(BY_KEY).toList(), this::part);
        terms(plan.terms());
    }

    /** All parts, the whole of them first. */
    private static Stream<PlacedPart> parts(Part part, Optional<PartKey> above) {
        return Stream.concat(
                Stream.of(new PlacedPart(part, above)),
                part.children().stream().flatMap(child -> parts(child, Optional.of(part.key()))));
    }

    private void part(PlacedPart placed) {
        form.token(placed.part().key());
        form.list(placed.above().stream().toList(), form::token);
        form.token(placed.part().invited());
        form.token(placed.part().heads().complete());
        form.list(placed.part().storedRoles().entrySet(), this::role);
    }

    private void role(Map.Entry<RoleKey, Integer> role) {
        form.token(role.getKey());
        form.token(role.getValue());
    }

    private void terms(ReleaseTerms terms) {
        form.token(terms.minimumGroupSize());
        form.token(terms.freeText().texts());
        form.token(terms.freeText().people());
        form.token(terms.freeText().redactor().name());
        form.token(terms.retentionDays());
        form.token(terms.spareCodesPerPart());
        form.token(terms.keyHolder().name());
        form.list(terms.recipients().stream().map(Enum::name).sorted().toList(), form::token);
        form.list(terms.parties(), this::party);
    }

    private void party(Party party) {
        form.token(party.key());
        form.list(party.role().map(Enum::name).stream().toList(), form::token);
        form.token(party.kind().name());
        form.token(party.deadlineDays());
    }

    /** A part and the one above it. */
    private record PlacedPart(Part part, Optional<PartKey> above) {}
}
