/** German words by Apache Lucene. */
@NullMarked
package de.digicheck.idea.lucene;

import org.jspecify.annotations.NullMarked;
