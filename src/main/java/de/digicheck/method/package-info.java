/**
 * How figures are calculated, in plain words for people who read them ("Wie ist das gerechnet?"). The texts are those of
 * {@code docs/method}; pages stand below {@code /methode}. Entry point: {@link de.digicheck.method.MethodTopic}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform :: errors", "platform :: web"})
package de.digicheck.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
