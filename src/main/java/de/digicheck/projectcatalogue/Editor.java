package de.digicheck.projectcatalogue;

import de.digicheck.shared.AccountRole;

/**
 * Who works on an outline.
 *
 * @param account name of the account
 * @param role as which: the CDO writes everything but the technical rating, the CIO that one alone
 */
public record Editor(String account, AccountRole role) {}
