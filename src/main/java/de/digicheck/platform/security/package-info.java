/**
 * Who may do what: {@link de.digicheck.platform.security.Routes} lists every address of the service with the right it
 * takes, and everything else here follows from that table.
 */
@NullMarked
@NamedInterface("security")
package de.digicheck.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
