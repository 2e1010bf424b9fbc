/**
 * {@code report.html}: one printable file for people who decide. Entry point: {@link ReportHtml}. {@link ReportPage} is
 * what the template sees; it holds words and positions, no figures to compute with.
 */
@NullMarked
@NamedInterface("html")
package de.digicheck.report.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
