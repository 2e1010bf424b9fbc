/** Lists of addresses as CSV. Entry point: {@link de.digicheck.invitation.csv.AddressCsv}. */
@NullMarked
package de.digicheck.invitation.csv;

import org.jspecify.annotations.NullMarked;
