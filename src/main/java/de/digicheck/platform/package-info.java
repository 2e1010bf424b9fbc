/**
 * What the service stands on: its stores, the layout of its pages, later security. Features reach it from their adapters
 * only. Entry points: {@code platform.mongo}, {@code platform.web}. Values and findings that every feature speaks are in {@code shared}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package de.digicheck.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
