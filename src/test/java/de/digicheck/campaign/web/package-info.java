@NullMarked
package de.digicheck.campaign.web;

import org.jspecify.annotations.NullMarked;
