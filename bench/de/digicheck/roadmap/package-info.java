/** Measures how long the best plan takes, and how good plans are that are not proven best. */
package de.digicheck.roadmap;
