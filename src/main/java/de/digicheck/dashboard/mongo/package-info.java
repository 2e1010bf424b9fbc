/** Where publications of results are kept. */
@NullMarked
package de.digicheck.dashboard.mongo;

import org.jspecify.annotations.NullMarked;
