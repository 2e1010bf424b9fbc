package de.digicheck.officecheck.web;

import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.shared.AccountRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the pages of office checks. */
@Configuration(proxyBeanMethods = false)
class CheckWebConfiguration {

    private static final int POSITION = 45;

    @Bean
    CheckAccess checkAccess(OfficeChecks checks, CurrentMunicipality town) {
        return new CheckAccess(checks, town);
    }

    @Bean
    CheckPaper checkPaper(TaggedPdf documents, Scheduler computing) {
        return new CheckPaper(documents, computing);
    }

    /** Others find it by a link of the overview: six entries are enough. */
    @Bean
    NavigationEntry checksInNavigation() {
        return NavigationEntry.of(POSITION, "/digichecks", "officecheck.list.title", AccountRole.PILOT);
    }
}
