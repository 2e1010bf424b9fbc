/** Tests of how releases are kept. */
@NullMarked
package de.digicheck.release.mongo;

import org.jspecify.annotations.NullMarked;
