package de.digicheck.officecheck.web;

import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages of office checks. */
@Configuration(proxyBeanMethods = false)
class CheckWebConfiguration {

    private static final int POSITION = 45;

    @Bean
    CheckAccess checkAccess(OfficeChecks checks, Municipality town) {
        return new CheckAccess(checks, town);
    }

    @Bean
    NavigationEntry checksInNavigation() {
        return NavigationEntry.of(POSITION, "/digichecks", "officecheck.list.title", Right.SEE_OFFICE_CHECKS);
    }
}
