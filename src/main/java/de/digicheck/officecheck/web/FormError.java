package de.digicheck.officecheck.web;

/**
 * Something to mend in a form.
 *
 * @param id of the control
 * @param text cause and remedy
 */
record FormError(String id, String text) {}
