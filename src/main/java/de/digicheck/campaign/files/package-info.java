/** Keeps the keys of campaigns in files. */
@NullMarked
package de.digicheck.campaign.files;

import org.jspecify.annotations.NullMarked;
