package de.digicheck.invitation.pdf;

import de.digicheck.platform.pdf.TaggedPdf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires sheets. */
@Configuration(proxyBeanMethods = false)
class SheetConfiguration {

    @Bean
    Sheets sheets(TaggedPdf documents) {
        return new Sheets(documents);
    }
}
