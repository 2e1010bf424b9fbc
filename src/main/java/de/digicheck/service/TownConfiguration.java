package de.digicheck.service;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.configuration.Town;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.organisation.yaml.OrganisationInForce;
import de.digicheck.platform.web.PageOwner;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.GermanTime;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is configured for the town, one bean for each thing that features ask for. */
@Configuration(proxyBeanMethods = false)
class TownConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Town town(@Value("${digicheck.configuration}") Path folder) {
        return Town.read(folder);
    }

    /** The version in force at the start: the latest that has been put in and begun, else the file of the town. */
    @Bean
    OrganisationInForce organisationInForce(Town town, OrganisationVersions versions, Clock clock) {
        return OrganisationInForce.at(
                LocalDate.ofInstant(clock.instant(), GermanTime.ZONE),
                town.municipality(),
                versions.list().collectList().toFuture().join());
    }

    @Bean
    Municipality municipality(OrganisationInForce inForce) {
        return inForce.municipality();
    }

    @Bean
    PageOwner pageOwner(Municipality municipality) {
        return new PageOwner(municipality.label());
    }

    @Bean
    Questionnaires questionnaires(Town town) {
        return town.questionnaires();
    }

    @Bean
    ActionFields actionFields(Town town) {
        return town.fields();
    }

    @Bean
    ItemMappings itemMappings(Town town) {
        return town.mappings();
    }

    @Bean
    ProjectCatalogue projectCatalogue(Town town) {
        return town.catalogue();
    }

    @Bean
    CouncilBodies councilBodies(Town town) {
        return town.bodies();
    }

    @Bean
    CheckForm checkForm(Town town) {
        return town.officeChecks();
    }

    @Bean
    ValueModel valueModel(Town town) {
        return town.decisions().values();
    }

    @Bean
    QuickWinRule quickWinRule(Town town) {
        return town.decisions().quickWins();
    }

    @Bean
    ReleaseTerms releaseTerms(Town town) {
        return town.decisions().terms();
    }
}
