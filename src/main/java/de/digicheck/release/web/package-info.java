/** Turnout, as a page and over HTTP. */
@NullMarked
package de.digicheck.release.web;

import org.jspecify.annotations.NullMarked;
