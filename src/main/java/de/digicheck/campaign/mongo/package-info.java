/** Keeps campaigns in MongoDB. */
@NullMarked
package de.digicheck.campaign.mongo;

import org.jspecify.annotations.NullMarked;
