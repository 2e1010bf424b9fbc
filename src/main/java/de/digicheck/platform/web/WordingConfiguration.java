package de.digicheck.platform.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.StringUtils;

/** Wires the texts of pages: those of the town before those shipped. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    /** Its name is the one by which Spring looks for it. */
    @Bean
    Wording messageSource(
            @Value("${spring.messages.basename}") String bundles, @Value("${digicheck.configuration}") Path folder) {
        ResourceBundleMessageSource shipped = new ResourceBundleMessageSource();
        shipped.setBasenames(StringUtils.tokenizeToStringArray(bundles, ","));
        shipped.setDefaultEncoding(StandardCharsets.UTF_8.name());
        shipped.setFallbackToSystemLocale(false);
        return new Wording(folder, shipped);
    }
}
