/** Pages of office checks. */
@NullMarked
package de.digicheck.officecheck.web;

import org.jspecify.annotations.NullMarked;
