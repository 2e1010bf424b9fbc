package de.digicheck.invitation.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends mails, a few a second, and forgets them. What could not be sent is told by its address to whoever has sent it;
 * the log holds neither address nor code.
 */
public final class MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Optional<JavaMailSender> sender;
    private final MailSettings settings;

    MailRoom(Optional<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender.filter(one -> settings.isComplete());
        this.settings = settings;
    }

    /** Tells whether mails can be sent: a server and a sender's address are set. */
    public boolean isOpen() {
        return sender.isPresent();
    }

    /** Seconds that so many mails take, about. */
    public int seconds(int letters) {
        return letters / settings.perSecond();
    }

    /**
     * Sends letters. Once begun it goes on when nobody waits for the outcome any more.
     *
     * @return the addresses that the mail server has refused, or that could not be tried
     */
    public Mono<List<String>> send(List<Letter> letters) {
        return Mono.defer(() -> {
            Mono<List<String>> sending = Flux.fromIterable(letters)
                    .buffer(settings.perSecond())
                    .concatMap(this::sendInASecond, 1)
                    .flatMapIterable(failed -> failed)
                    .collectList()
                    .doOnNext(failed -> LOG.info("{} of {} mails sent", letters.size() - failed.size(), letters.size()))
                    .cache();
            sending.subscribe();
            return sending;
        });
    }

    private Mono<List<String>> sendInASecond(List<Letter> some) {
        return Mono.zip(
                Mono.fromCallable(() -> sendNow(some)).subscribeOn(Schedulers.boundedElastic()),
                Mono.delay(SECOND),
                (failed, second) -> failed);
    }

    private List<String> sendNow(List<Letter> some) {
        JavaMailSender post = sender.orElseThrow();
        IdentityHashMap<Object, String> addresses = new IdentityHashMap<>();
        List<MimeMessage> messages = new ArrayList<>();
        for (Letter letter : some) {
            MimeMessage message = message(letter, post);
            addresses.put(message, letter.address());
            messages.add(message);
        }
        try {
            post.send(messages.toArray(MimeMessage[]::new));
            return List.of();
        } catch (MailSendException e) {
            LOG.warn("{} of {} mails could not be sent", e.getFailedMessages().size(), some.size());
            return e.getFailedMessages().keySet().stream()
                    .map(message -> addresses.getOrDefault(message, ""))
                    .toList();
        } catch (MailException e) {
            LOG.warn("mails could not be sent: {}", e.getClass().getName());
            return some.stream().map(Letter::address).toList();
        }
    }

    private MimeMessage message(Letter letter, JavaMailSender post) {
        MimeMessage message = post.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(letter.address());
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("not a mail", e);
        }
    }
}
