/**
 * What all pages have in common: layout, navigation, language, style sheets, footer pages, errors. Pages of features use
 * the fragments of {@code templates/platform/layout.html}, which says how, and announce their place in the navigation by
 * a bean of type {@link de.digicheck.platform.web.NavigationEntry}.
 */
@NullMarked
@NamedInterface("web")
package de.digicheck.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
