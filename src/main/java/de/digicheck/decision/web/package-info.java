/** Pages of proposals and decisions, for staff and for everybody, and the proposal as a document. */
@NullMarked
package de.digicheck.decision.web;

import org.jspecify.annotations.NullMarked;
