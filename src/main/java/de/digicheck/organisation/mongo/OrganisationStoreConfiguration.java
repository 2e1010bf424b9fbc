package de.digicheck.organisation.mongo;

import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.platform.mongo.Databases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires versions of the organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationStoreConfiguration {

    @Bean
    OrganisationVersions organisationVersions(Databases databases) {
        return new MongoOrganisationVersions(databases.main().getCollection("organisations"));
    }
}
