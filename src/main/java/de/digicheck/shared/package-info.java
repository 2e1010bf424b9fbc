/**
 * Values that every feature speaks: keys, localised texts and findings. Knows no other package.
 * Entry points: {@link de.digicheck.shared.Findings} for bad input, {@link de.digicheck.shared.LocalizedText} for texts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.digicheck.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
