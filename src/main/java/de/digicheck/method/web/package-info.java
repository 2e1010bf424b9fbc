/** Pages that explain figures. */
@NullMarked
package de.digicheck.method.web;

import org.jspecify.annotations.NullMarked;
