package de.digicheck.audit.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.audit.ResultReaders;
import de.digicheck.platform.mongo.Databases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the audit log. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditLog auditLog(Databases databases) {
        return new MongoAuditLog(databases.main().getCollection("audit"));
    }

    @Bean
    ResultReaders resultReaders(Databases databases, Clock clock) {
        return new MongoResultReaders(databases.main().getCollection("result-readers"), clock);
    }
}
