/** Keeps responses in MongoDB, and wires the module. */
@NullMarked
package de.digicheck.response.mongo;

import org.jspecify.annotations.NullMarked;
