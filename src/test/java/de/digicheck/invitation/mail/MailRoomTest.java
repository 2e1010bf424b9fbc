package de.digicheck.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.fixtures.Certificate;
import de.digicheck.fixtures.SmtpServer;
import de.digicheck.fixtures.Templates;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.SurveyFacts;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailRoomTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final MailSettings SETTINGS = new MailSettings("digicheck@musterstadt.example", 10);
    private static final SurveyFacts FACTS = new SurveyFacts(
            "Musterstadt",
            new CampaignWindow(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 26)),
            5,
            "https://digicheck.musterstadt.example",
            Optional.of("digital@musterstadt.example"));

    private final Letters letters = new Letters(Templates.messages("paper"), SETTINGS);
    private final AccessCode code = AccessCode.draw(new SecureRandom());
    private GreenMail server = new GreenMail();

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailRoom room(boolean encrypted) {
        return new MailRoom(Optional.of(sender(server.getSmtp().getPort(), encrypted)), SETTINGS);
    }

    private static JavaMailSenderImpl sender(int port, boolean encrypted) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.put(
                "mail.smtp.ssl.socketFactory", Certificate.shared().trust().getSocketFactory());
        return sender;
    }

    private static List<String> send(MailRoom room, Letter... letters) {
        List<String> failed = room.send(List.of(letters)).block(LONGEST_WAIT);
        return failed == null ? List.of() : failed;
    }

    @Test
    void sendsAnInvitationInGermanAndEnglish() throws Exception {
        assertThat(send(room(false), letters.invitation("a@musterstadt.example", code, FACTS)))
                .isEmpty();

        MimeMessage mail = server.getReceivedMessages()[0];
        String text = text(mail);
        assertThat(mail.getSubject()).isEqualTo("Ihr Zugang zur Befragung der Beschäftigten, Musterstadt");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("a@musterstadt.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("digicheck@musterstadt.example");
        assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("UTF-8");
        assertThat(text)
                .contains("https://digicheck.musterstadt.example/s/" + code.printed())
                .contains("1. Februar 2027", "26. Februar 2027", "freiwillig", "digital@musterstadt.example")
                .contains("February 26, 2027", "What is stored does not reveal who answered what.");
        assertThat(text).doesNotContain("{", "}", "''");
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void remindsWithoutACode() throws Exception {
        send(room(false), letters.reminder("a@musterstadt.example", LocalDate.of(2027, 1, 29), FACTS));

        String text = text(server.getReceivedMessages()[0]);
        assertThat(text)
                .contains("am 29. Januar 2027 per E-Mail bekommen, von digicheck@musterstadt.example", "geht an alle")
                .contains("on January 29, 2027, from digicheck@musterstadt.example");
        assertThat(text).doesNotContain("/s/").doesNotContainPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void sendsNothingInTheClear() {
        List<String> failed = send(room(true), letters.invitation("a@musterstadt.example", code, FACTS));

        assertThat(failed).containsExactly("a@musterstadt.example");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void namesThoseThatAreRefusedAndSendsTheOthers() throws IOException {
        try (SmtpServer strict = SmtpServer.refusing("gone@musterstadt.example")) {
            MailRoom room = new MailRoom(Optional.of(sender(strict.port(), true)), SETTINGS);

            List<String> failed = send(
                    room,
                    letters.invitation("a@musterstadt.example", code, FACTS),
                    letters.invitation("gone@musterstadt.example", code, FACTS),
                    letters.invitation("b@musterstadt.example", code, FACTS));

            assertThat(failed).containsExactly("gone@musterstadt.example");
            assertThat(strict.accepted()).containsExactly("a@musterstadt.example", "b@musterstadt.example");
            assertThat(strict.wasEncrypted()).isTrue();
        }
    }

    @Test
    void namesEverybodyWhenThereIsNoServer() {
        MailRoom room = room(false);
        server.stop();

        assertThat(send(
                        room,
                        letters.invitation("a@musterstadt.example", code, FACTS),
                        letters.invitation("b@musterstadt.example", code, FACTS)))
                .containsExactlyInAnyOrder("a@musterstadt.example", "b@musterstadt.example");
    }
}
