package de.digicheck.administration.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.administration.AuditedAccounts;
import de.digicheck.administration.UnitsKeeping;
import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.organisation.yaml.OrganisationInForce;
import de.digicheck.platform.security.AccountAdministration;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.NavigationEntry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the administration. */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

    private static final int POSITION = 75;

    @Bean
    AuditedAccounts auditedAccounts(
            AccountAdministration accounts, CurrentMunicipality town, AuditLog log, Clock clock) {
        return new AuditedAccounts(accounts, town, log, clock);
    }

    @Bean
    UnitsKeeping unitsKeeping(
            OrganisationInForce inForce,
            OrganisationVersions versions,
            Campaigns campaigns,
            AuditLog log,
            ActionFields fields,
            Clock clock) {
        return new UnitsKeeping(inForce, versions, campaigns, log, fields, clock);
    }

    @Bean
    NavigationEntry administrationInNavigation() {
        return NavigationEntry.of(POSITION, "/verwaltung", "administration.title", Right.ADMINISTER);
    }
}
