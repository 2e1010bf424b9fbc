/** Sheets of paper with access codes. Entry point: {@link de.digicheck.invitation.pdf.Sheets}. */
@NullMarked
package de.digicheck.invitation.pdf;

import org.jspecify.annotations.NullMarked;
