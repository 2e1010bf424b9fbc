package de.digicheck.invitation.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Wires mails. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailSettings mailSettings(
            @Value("${digicheck.mail.from}") String from, @Value("${digicheck.mail.per-second}") int perSecond) {
        return new MailSettings(from, perSecond);
    }

    @Bean
    MailRoom mailRoom(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        return new MailRoom(Optional.ofNullable(sender.getIfAvailable()), settings);
    }

    @Bean
    Letters letters(MessageSource messages, MailSettings settings) {
        return new Letters(messages, settings);
    }
}
