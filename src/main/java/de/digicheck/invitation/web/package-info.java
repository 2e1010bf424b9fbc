/** Access codes in the API, and the pages on which they are handed out, withdrawn and counted. */
@NullMarked
package de.digicheck.invitation.web;

import org.jspecify.annotations.NullMarked;
