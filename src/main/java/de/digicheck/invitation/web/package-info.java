/** Access codes in the API. */
@NullMarked
package de.digicheck.invitation.web;

import org.jspecify.annotations.NullMarked;
