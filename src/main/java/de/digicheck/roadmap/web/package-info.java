/** Pages and annexes of the roadmap and its financial plan. */
@NullMarked
package de.digicheck.roadmap.web;

import org.jspecify.annotations.NullMarked;
