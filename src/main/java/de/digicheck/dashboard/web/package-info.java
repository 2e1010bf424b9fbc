/** Pages of results and of what follows from them. */
@NullMarked
package de.digicheck.dashboard.web;

import org.jspecify.annotations.NullMarked;
