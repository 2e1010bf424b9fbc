@NullMarked
package de.digicheck.release.web;

import org.jspecify.annotations.NullMarked;
