package de.digicheck.service;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.configuration.Town;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrganisationVersions;
import de.digicheck.organisation.yaml.OrganisationInForce;
import de.digicheck.platform.mongo.Housekeeping;
import de.digicheck.platform.web.PageOwner;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.questionnaire.Questionnaires;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is configured for the town, one bean for each thing that features ask for. */
@Configuration(proxyBeanMethods = false)
class TownConfiguration {

    private static final Duration NOTICE = Duration.ofSeconds(5);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Town town(@Value("${digicheck.configuration}") Path folder) {
        return Town.read(folder);
    }

    /** The versions of the units that are stored at the start are known from the first request on. */
    @Bean
    OrganisationInForce organisationInForce(Town town, OrganisationVersions versions, Clock clock) {
        OrganisationInForce inForce = new OrganisationInForce(town.municipality(), versions, clock);
        inForce.refresh().toFuture().join();
        return inForce;
    }

    /** Versions that another instance has stored. */
    @Bean
    Housekeeping organisationNotices(OrganisationInForce inForce) {
        return new Housekeeping(NOTICE, "new versions of the units could not be read", inForce::refresh);
    }

    @Bean
    PageOwner pageOwner(CurrentMunicipality town) {
        return () -> town.now().label();
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
