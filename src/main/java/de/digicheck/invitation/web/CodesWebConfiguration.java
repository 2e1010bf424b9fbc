package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.Deeds;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.mail.Letters;
import de.digicheck.invitation.mail.MailRoom;
import de.digicheck.invitation.pdf.Sheets;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.web.ServiceAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the pages of codes. */
@Configuration(proxyBeanMethods = false)
class CodesWebConfiguration {

    @Bean
    HandOutSettings handOutSettings(ServiceAddress address, @Value("${digicheck.contact.survey:}") String contact) {
        return new HandOutSettings(address, contact);
    }

    @Bean
    RecordedCodes recordedCodes(AccessCodes codes, Deeds deeds) {
        return new RecordedCodes(codes, deeds);
    }

    @Bean
    Codes codes(Campaigns campaigns, RecordedCodes recorded) {
        return new Codes(campaigns, recorded);
    }

    @Bean
    CodesViews codesViews(
            AccessCodes codes,
            MailRoom mails,
            CurrentMunicipality town,
            MessageSource messages,
            HandOutSettings settings) {
        return new CodesViews(codes, mails, town, messages, settings);
    }

    @Bean
    HandingOut handingOut(RecordedCodes codes, Sheets sheets, Letters letters, MailRoom mails, Scheduler computing) {
        return new HandingOut(codes, sheets, letters, mails, computing);
    }
}
