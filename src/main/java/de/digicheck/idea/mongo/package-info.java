/** Ideas as documents. */
@NullMarked
package de.digicheck.idea.mongo;

import org.jspecify.annotations.NullMarked;
