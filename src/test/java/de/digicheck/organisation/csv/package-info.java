@NullMarked
package de.digicheck.organisation.csv;

import org.jspecify.annotations.NullMarked;
