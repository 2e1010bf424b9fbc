/** The audit log as a page and as CSV. */
@NullMarked
package de.digicheck.audit.web;

import org.jspecify.annotations.NullMarked;
