/** Released results over HTTP. */
@NullMarked
package de.digicheck.report.web;

import org.jspecify.annotations.NullMarked;
