package de.digicheck.idea.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.idea.IdeaStores;
import de.digicheck.idea.TextTerms;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.shared.AccountRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages of ideas. They are found by a link of the overview: six entries of a navigation are enough. */
@Configuration(proxyBeanMethods = false)
class IdeaWebConfiguration {

    private static final int POSITION = 47;

    @Bean
    IdeaAccess ideaAccess(IdeaStores stores, CurrentMunicipality town) {
        return new IdeaAccess(stores, town);
    }

    @Bean
    IdeaWords.Names ideaNames(CurrentMunicipality town, ActionFields fields) {
        return new IdeaWords.Names(town, fields);
    }

    @Bean
    NavigationEntry redactionInNavigation() {
        return NavigationEntry.of(POSITION, "/schwaerzen", "idea.redact.title", AccountRole.REDACTOR);
    }

    @Bean
    IdeaIndexes ideaIndexes(TextTerms terms) {
        return new IdeaIndexes(terms);
    }
}
