/**
 * What the service stands on: its stores, later security, errors, clock and layout. Features reach it from their adapters
 * only. Entry point: {@code platform.mongo}. Values and findings that every feature speaks are in {@code shared}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package de.digicheck.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
