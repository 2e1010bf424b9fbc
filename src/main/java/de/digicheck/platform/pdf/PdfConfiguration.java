package de.digicheck.platform.pdf;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

/** Wires the documents. */
@Configuration(proxyBeanMethods = false)
class PdfConfiguration {

    @Bean
    TaggedPdf taggedPdf(ITemplateEngine templates) {
        return new TaggedPdf(templates);
    }
}
