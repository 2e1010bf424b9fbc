/**
 * Keeps the promises of the table of routes over HTTP: filter chains, headers, sign-in, sessions, CSRF, and the pages of
 * one's own account.
 */
@NullMarked
package de.digicheck.platform.security.web;

import org.jspecify.annotations.NullMarked;
