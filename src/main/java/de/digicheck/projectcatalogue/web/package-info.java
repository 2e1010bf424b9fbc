/** Pages and API of project outlines. */
@NullMarked
package de.digicheck.projectcatalogue.web;

import org.jspecify.annotations.NullMarked;
