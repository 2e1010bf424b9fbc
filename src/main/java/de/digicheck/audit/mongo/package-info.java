/** Keeps the audit log in MongoDB. */
@NullMarked
package de.digicheck.audit.mongo;

import org.jspecify.annotations.NullMarked;
