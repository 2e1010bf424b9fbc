package de.digicheck.platform.web;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.webjars.WebJarVersionLocator;

/** Wires what all pages have in common. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new PageLanguages();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    LanguageFilter languageFilter() {
        return new LanguageFilter();
    }

    @Bean
    Assets assets() {
        String bootstrap = new WebJarVersionLocator().version("bootstrap");
        return new Assets(Optional.ofNullable(bootstrap).orElseThrow());
    }

    @Bean
    Frames frames(
            PageOwner owner,
            Assets assets,
            ObjectProvider<NavigationEntry> entries,
            @Value("${digicheck.contact.feedback:}") String feedback) {
        return new Frames(
                owner, assets, entries.stream().toList(), Optional.of(feedback).filter(StringUtils::hasText));
    }

    @Bean
    ServiceAddress serviceAddress(@Value("${digicheck.address}") String address) {
        return new ServiceAddress(address);
    }

    @Bean
    TownFiles townFiles(@Value("${digicheck.configuration}") Path folder) {
        return new TownFiles(folder);
    }

    @Bean
    TownTexts townTexts(TownFiles files) {
        return new TownTexts(files);
    }

    @Bean
    Renderings renderings(Frames frames, ObjectProvider<ViewResolver> views) {
        return new Renderings(frames, views.orderedStream().toList());
    }

    /** Stands before Boot's own handler, whose pages say too little. */
    @Bean
    @Order(-2)
    PageErrors pageErrors(Frames frames, ObjectProvider<ViewResolver> views, ServerCodecConfigurer codecs) {
        return new PageErrors(frames, views.orderedStream().toList(), codecs);
    }
}
