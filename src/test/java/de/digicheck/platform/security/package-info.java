@NullMarked
package de.digicheck.platform.security;

import org.jspecify.annotations.NullMarked;
