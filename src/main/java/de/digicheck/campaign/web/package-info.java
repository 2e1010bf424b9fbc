/** Campaigns on pages and in the API. */
@NullMarked
package de.digicheck.campaign.web;

import org.jspecify.annotations.NullMarked;
