/** What was published, as equations in JSON. Entry point: {@link EquationsJson}. */
@NullMarked
@NamedInterface("json")
package de.digicheck.release.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
