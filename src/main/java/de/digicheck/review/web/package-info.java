/** Pages of reviews and of the register of pilots. */
@NullMarked
package de.digicheck.review.web;

import org.jspecify.annotations.NullMarked;
