package de.digicheck.demo;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.ResponseInbox;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demonstration town when the service starts with {@code digicheck.demo}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("digicheck.demo")
class DemoConfiguration {

    @Bean
    DemoAnswers demoAnswers(
            Municipality municipality, ActionFields fields, ItemMappings mappings, ResponseInbox inbox) {
        return new DemoAnswers(municipality, fields, mappings, inbox);
    }

    @Bean
    DemoTown.Setting demoSetting(Municipality municipality, Questionnaires questionnaires, ReleaseTerms terms) {
        return new DemoTown.Setting(municipality, questionnaires, terms);
    }

    @Bean
    DemoTown demoTown(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            DemoAnswers answers,
            DemoTown.Setting setting,
            Clock clock) {
        return new DemoTown(campaigns, lifecycle, answers, setting, clock);
    }

    @Bean
    DemoOutlines demoOutlines(Outlining outlining, ProjectOutlines outlines, ProjectCatalogue templates, Clock clock) {
        return new DemoOutlines(outlining, outlines, templates, clock);
    }

    @Bean
    DemoOfficeChecks demoOfficeChecks(
            OfficeChecking checking, OfficeChecks checks, CheckForm form, Municipality municipality) {
        return new DemoOfficeChecks(checking, checks, form, municipality);
    }

    /** Waits until the town is loaded, so that the service is ready only then. */
    @Bean
    ApplicationRunner demoLoader(DemoTown town, DemoOutlines outlines, DemoOfficeChecks officeChecks) {
        return arguments -> town.load()
                .then(outlines.load())
                .then(officeChecks.load())
                .toFuture()
                .get();
    }
}
