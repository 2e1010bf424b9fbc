package de.digicheck.platform.security;

import static de.digicheck.shared.AccountRole.ADMIN;
import static de.digicheck.shared.AccountRole.CDO;
import static de.digicheck.shared.AccountRole.CIO;
import static de.digicheck.shared.AccountRole.DPO;
import static de.digicheck.shared.AccountRole.LEAD;
import static de.digicheck.shared.AccountRole.PILOT;
import static de.digicheck.shared.AccountRole.REDACTOR;
import static de.digicheck.shared.AccountRole.STAFF_COUNCIL;
import static de.digicheck.shared.AccountRole.VIEWER;

import de.digicheck.shared.AccountRole;
import java.util.Collection;
import java.util.Set;

/**
 * What an account may do (<i>Recht</i>), and the roles that hold it: "Who may do what" in ARCHITECTURE.md. A right opens
 * a page; what the page shows of one campaign or one unit may be less.
 */
public enum Right {
    /** Everybody, without an account. Such pages know no account and no session. */
    PUBLIC(AccountRole.values()),
    /** The sign-in page: everybody, but with a session. */
    SIGN_IN(AccountRole.values()),
    /** Everybody who has signed in. */
    SIGNED_IN(AccountRole.values()),
    /** Draft, open, close, seal and release a campaign. */
    RUN_CAMPAIGNS(ADMIN, CDO),
    /** See campaigns, their terms and their history. */
    SEE_CAMPAIGNS(ADMIN, CDO, STAFF_COUNCIL, DPO),
    /** Change the state of a campaign: run it, or agree and refuse. Which step is whose is decided by its lifecycle. */
    MOVE_CAMPAIGNS(ADMIN, CDO, STAFF_COUNCIL, DPO),
    /** Agree to a campaign or refuse it. */
    AGREE(STAFF_COUNCIL, DPO),
    /** Look after accounts, units, texts and what is deleted when. */
    ADMINISTER(ADMIN),
    /** See what staff has done, and who has looked at results. */
    SEE_AUDIT_LOG(ADMIN, STAFF_COUNCIL, DPO),
    /** See how many have taken part; pilots and heads of their own units. */
    SEE_TURNOUT(ADMIN, CDO, PILOT, LEAD, STAFF_COUNCIL, DPO),
    /** See released results, where the terms of the campaign name the role as a recipient. */
    SEE_RESULTS(CDO, CIO, PILOT, LEAD, STAFF_COUNCIL, DPO, VIEWER),
    /** See projects, their outlines, their rank and its reasons; heads the outlines that concern their own units. */
    SEE_PROJECTS(CDO, CIO, PILOT, LEAD, STAFF_COUNCIL),
    /** See reviews of released figures, and who is pilot of what; pilots and heads the reviews of their own parts. */
    SEE_REVIEWS(CDO, CIO, PILOT, LEAD),
    /** Say something in a review: pilots and heads of their own parts, the CDO where there is no pilot. */
    WRITE_REVIEWS(CDO, PILOT, LEAD),
    /** Write outlines, all but the technical rating. */
    EDIT_PROJECTS(CDO),
    /** Rate outlines: the CDO the organisation, the CIO the technical side. */
    RATE_PROJECTS(CDO, CIO),
    /** See checks of offices; pilots those of their own units. */
    SEE_OFFICE_CHECKS(CDO, CIO, PILOT),
    /** Fill checks of offices in: pilots of their own units, the CDO where no pilot is. */
    FILL_OFFICE_CHECKS(CDO, PILOT),
    /** Redact free texts, where the terms of the survey name a role of the account for it. */
    REDACT(CDO, CIO, STAFF_COUNCIL, DPO, REDACTOR, VIEWER),
    /** See ideas and bundles; pilots and heads those about their own units or the whole town. */
    SEE_IDEAS(CDO, CIO, PILOT, LEAD),
    /** Read what pilots tell each other, tell and reply, and begin an outline from it. */
    EXCHANGE(CDO, PILOT),
    /** Sort and bundle ideas, enter workshops, and say what becomes of a bundle. */
    BUNDLE_IDEAS(CDO, PILOT, LEAD),
    /** Try what other weights, ratings and costs would do to the ranking; nothing is kept. */
    TRY_RANKINGS(CDO, CIO),
    /** See the roadmap and its financial plan. */
    SEE_ROADMAP(CDO, CIO, STAFF_COUNCIL),
    /** Compute, change and adopt the roadmap. */
    PLAN_ROADMAP(CDO),
    /** See proposals, the bodies that they pass and what becomes of them. */
    SEE_DECISIONS(CDO, CIO, STAFF_COUNCIL),
    /** Write proposals, enter sittings and outcomes, follow up, and publish decisions. */
    EDIT_DECISIONS(CDO),
    /** Read dossiers: who edits them all, others those that are shared with their role today. */
    SEE_DOSSIERS(CDO, CIO, PILOT, LEAD, STAFF_COUNCIL, DPO, VIEWER),
    /** Compile dossiers for committees, freeze and share them. */
    EDIT_DOSSIERS(CDO),
    /** Say as head whether the staff of an own unit may be planned for an outline. */
    AGREE_TO_PROJECTS(LEAD),
    /** Publish the town's results of a campaign, and withdraw them. */
    PUBLISH_RESULTS(CDO),
    /** See how projects are rated at a coarse look, and which are examined closely. */
    SEE_SCREENING(CDO, CIO, STAFF_COUNCIL),
    /** Rate projects at a coarse look. */
    SCREEN_PROJECTS(CDO),
    /** Decide by which weights of the criteria projects are ranked. */
    WEIGH_CRITERIA(CDO);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<AccountRole> holders;

    Right(AccountRole... holders) {
        this.holders = Set.of(holders);
    }

    /** Tells whether one of these roles holds the right. */
    public boolean isHeldBy(Collection<AccountRole> roles) {
        return roles.stream().anyMatch(holders::contains);
    }

    /** Tells whether nobody has to sign in. */
    public boolean needsNoAccount() {
        return this == PUBLIC || this == SIGN_IN;
    }
}
