/** Pages and API of ideas. */
@NullMarked
package de.digicheck.idea.web;

import org.jspecify.annotations.NullMarked;
