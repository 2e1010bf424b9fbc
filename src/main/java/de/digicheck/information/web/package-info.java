/** Pages of what people are told. */
@NullMarked
package de.digicheck.information.web;

import org.jspecify.annotations.NullMarked;
