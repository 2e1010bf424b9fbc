package de.digicheck.dossier.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.dossier.AuditedDossiers;
import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossiers;
import de.digicheck.dossier.Recipients;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.dossier.Sections;
import de.digicheck.dossier.Writing;
import de.digicheck.platform.mongo.Databases;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires dossiers. */
@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    Dossiers dossiers(Databases databases, AuditLog log) {
        return new AuditedDossiers(new MongoDossiers(databases.main().getCollection("dossiers")), log);
    }

    @Bean
    Writing dossierWriting(List<SectionWriter> writers, CouncilBodies bodies) {
        return new Writing(new Sections(writers), bodies);
    }

    @Bean
    Recipients recipients(Campaigns campaigns, ResultPublications publications) {
        return new Recipients(campaigns, publications);
    }

    @Bean
    Compiling compiling(Dossiers dossiers, Writing writing, Recipients recipients, Clock clock) {
        return new Compiling(dossiers, writing, recipients, clock);
    }
}
