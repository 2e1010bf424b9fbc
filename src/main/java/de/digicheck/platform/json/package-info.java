/**
 * Reads JSON that programs send: everything that is wrong with it is told at once, each with a pointer. Entry point:
 * {@link de.digicheck.platform.json.JsonBody}.
 */
@NullMarked
@NamedInterface("json")
package de.digicheck.platform.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
