/** DigiCheck: from a staff survey to need on action fields, ranked projects and a roadmap. */
@NullMarked
package de.digicheck;

import org.jspecify.annotations.NullMarked;
