package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms under which results are released, agreed before a survey starts; afterwards they can only become stricter.
 *
 * @param minimumGroupSize no figure about fewer valid answers (<i>Mindestgruppengröße</i>), at least
 *     {@value #SMALLEST_GROUP}
 * @param retentionDays days after the release until the sealed answers are deleted (<i>Löschfrist</i>), ≥ 0
 * @param spareCodesPerPart unnamed extra codes of each part, ≥ 0
 * @param recipients who may see released figures, at least one
 * @param parties who is asked before the start
 */
public record ReleaseTerms(
        int minimumGroupSize,
        FreeTextTerms freeText,
        int retentionDays,
        int spareCodesPerPart,
        KeyHolder keyHolder,
        Set<AccountRole> recipients,
        List<Party> parties) {

    /** No town may go below it. */
    public static final int SMALLEST_GROUP = 5;

    /** No figure about fewer answers by an open link: one person may have given several. */
    public static final int OPEN_LINK_GROUP = 20;

    /** The terms of a town that says nothing else. */
    public static final ReleaseTerms DEFAULTS = new ReleaseTerms(
            SMALLEST_GROUP,
            FreeTextTerms.DEFAULTS,
            30,
            2,
            KeyHolder.TRUSTEES,
            new LinkedHashSet<>(List.of(
                    AccountRole.CDO,
                    AccountRole.CIO,
                    AccountRole.PILOT,
                    AccountRole.LEAD,
                    AccountRole.STAFF_COUNCIL,
                    AccountRole.DPO)),
            List.of(
                    new Party("staff-council", Optional.of(AccountRole.STAFF_COUNCIL), Party.Kind.CONSENT, 28),
                    new Party("data-protection", Optional.of(AccountRole.DPO), Party.Kind.OPINION, 28),
                    new Party("equal-opportunities", Optional.empty(), Party.Kind.NOTICE, 28),
                    new Party("severely-disabled-staff", Optional.empty(), Party.Kind.NOTICE, 28)));

    public ReleaseTerms {
        if (minimumGroupSize < SMALLEST_GROUP || retentionDays < 0 || spareCodesPerPart < 0 || recipients.isEmpty()) {
            throw new IllegalArgumentException("terms weaker than allowed: group " + minimumGroupSize + ", retention "
                    + retentionDays + ", spare codes " + spareCodesPerPart + ", recipients " + recipients);
        }
        recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        parties = List.copyOf(parties);
    }

    /** Invited employees that a part needs to be told apart. */
    public int announcedSize() {
        return 2 * minimumGroupSize;
    }

    /** Tells whether trustees keep the key. */
    public boolean haveTrustees() {
        return keyHolder == KeyHolder.TRUSTEES;
    }

    /** Different roles that hold the key, where trustees do. */
    public long trusteeRoles() {
        return parties.stream()
                .filter(Party::isTrustee)
                .map(Party::role)
                .distinct()
                .count();
    }

    /** The same terms with another keeper of the key. */
    public ReleaseTerms withKeyHolder(KeyHolder other) {
        return new ReleaseTerms(
                minimumGroupSize, freeText, retentionDays, spareCodesPerPart, other, recipients, parties);
    }

    /** Tells whether these terms promise at least what others promise. */
    public boolean keeps(ReleaseTerms promised) {
        return minimumGroupSize >= promised.minimumGroupSize
                && freeText.keeps(promised.freeText)
                && retentionDays <= promised.retentionDays
                && spareCodesPerPart == promised.spareCodesPerPart
                && keyHolder == promised.keyHolder
                && promised.recipients.containsAll(recipients)
                && parties.equals(promised.parties);
    }

    /** Who keeps the key to the answers while a survey is open. */
    public enum KeyHolder {
        /** Trustees (<i>Schlüsselverwahrer</i>), each with a passphrase; either opens. */
        TRUSTEES,
        /** The service itself; protects less, and the start page says so. */
        SERVICE
    }
}
