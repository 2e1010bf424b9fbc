package de.digicheck.review.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.Releases;
import de.digicheck.review.Reviews;
import de.digicheck.shared.AccountRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages of reviews. */
@Configuration(proxyBeanMethods = false)
class ReviewWebConfiguration {

    private static final int POSITION = 35;

    @Bean
    ReviewRoom reviewRoom(
            Campaigns campaigns,
            Releases releases,
            Reviews reviews,
            ResultReaders readers,
            CurrentMunicipality town,
            Questionnaires questionnaires) {
        return new ReviewRoom(campaigns, releases, reviews, readers, town, questionnaires);
    }

    @Bean
    Proposing proposing(Outlining outlining, CurrentMunicipality town, ActionFields fields) {
        return new Proposing(outlining, town, fields);
    }

    /** Others find it by a link of the overview: six entries are enough. */
    @Bean
    NavigationEntry reviewsInNavigation() {
        return NavigationEntry.of(POSITION, "/meine-einheit", "review.list.title", AccountRole.PILOT, AccountRole.LEAD);
    }
}
