@NullMarked
package de.digicheck.organisation;

import org.jspecify.annotations.NullMarked;
