@NullMarked
package de.digicheck.platform.security.web;

import org.jspecify.annotations.NullMarked;
