/**
 * Documents on paper and for screen readers: HTML becomes tagged PDF. Entry point:
 * {@link de.digicheck.platform.pdf.TaggedPdf}.
 */
@NullMarked
@NamedInterface("pdf")
package de.digicheck.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
