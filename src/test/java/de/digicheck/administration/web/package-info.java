@NullMarked
package de.digicheck.administration.web;

import org.jspecify.annotations.NullMarked;
