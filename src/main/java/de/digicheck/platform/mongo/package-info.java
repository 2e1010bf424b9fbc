/**
 * The embedded store: MongoDB's protocol in the service's own process, for towns without a database server. What it has
 * acknowledged is on disk. Entry point: {@link de.digicheck.platform.mongo.EmbeddedStore}.
 */
@NullMarked
@NamedInterface("mongo")
package de.digicheck.platform.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
