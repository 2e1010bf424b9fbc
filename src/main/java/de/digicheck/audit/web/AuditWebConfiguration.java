package de.digicheck.audit.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the page of the audit log. */
@Configuration(proxyBeanMethods = false)
class AuditWebConfiguration {

    private static final int POSITION = 80;

    @Bean
    NavigationEntry auditInNavigation() {
        return NavigationEntry.of(POSITION, "/verwaltung/protokoll", "audit.title", Right.SEE_AUDIT_LOG);
    }
}
