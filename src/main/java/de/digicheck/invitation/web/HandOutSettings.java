package de.digicheck.invitation.web;

import de.digicheck.platform.web.ServiceAddress;

/**
 * What a town has set.
 *
 * @param address where people reach the service
 * @param contact mail address for questions; blank = none
 */
record HandOutSettings(ServiceAddress address, String contact) {}
