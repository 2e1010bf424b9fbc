package de.digicheck.invitation.web;

/**
 * What a town has set.
 *
 * @param address where people reach the service; blank = where whoever issues the codes has reached it
 * @param contact mail address for questions; blank = none
 */
record HandOutSettings(String address, String contact) {}
