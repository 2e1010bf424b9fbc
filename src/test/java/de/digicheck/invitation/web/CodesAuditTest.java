package de.digicheck.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** What is done with codes stands in the audit log: who, what and how many, and never which. */
class CodesAuditTest {

    private static final int PORT = freePort();
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String NAME = "leser-zwoelf";
    private static final String ADDRESS = NAME + "@bauamt.example";
    private static final String LIST = "address,unit\n" + ADDRESS + ",audit\n";
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningService service;

    /** Fixed, so that the server can come back at the same place. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() {
        service = RunningService.start(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + PORT,
                "--digicheck.mail.from=digicheck@musterstadt.example",
                "--digicheck.mail.starttls=false");
        Browsing.openAccounts(service);
    }

    @BeforeEach
    void receiveMails() {
        if (MAILS.getSmtp() == null) {
            MAILS.start();
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        MAILS.stop();
    }

    private static void draft(String key) {
        HttpResponse<String> drafted = postJson(
                "",
                "{\"key\": \"" + key + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                        + " \"units\": [\"audit\"], \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\"}");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
    }

    private static HttpResponse<String> postJson(String path, String body) {
        return Browsing.anonymous(service)
                .postJson("/api/v1/campaigns" + path, body, "Authorization", Browsing.basic(AccountRole.CDO));
    }

    private static List<String> recorded(String campaign) {
        return entries(campaign).stream()
                .filter(entry -> !entry.action().equals("drafted"))
                .map(entry ->
                        entry.action() + entry.detail().map(some -> " " + some).orElse(""))
                .toList();
    }

    /** The oldest first. */
    private static List<AuditEntry> entries(String campaign) {
        List<AuditEntry> all = new ArrayList<>(service.bean(AuditLog.class)
                .listOf(campaign)
                .collectList()
                .blockOptional()
                .orElseThrow());
        Collections.reverse(all);
        return all;
    }

    @Test
    void recordsHandingOutRemindingVoidingAndWithdrawing() {
        draft("auf-papier");
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        String page = "/erhebungen/auf-papier/codes";

        Map<String, String> order = new TreeMap<>(Map.of("list", LIST, "sheets:audit:", "3"));
        assertThat(cdo.submit(page, page, order).statusCode()).isEqualTo(200);
        assertThat(remind(cdo, page).statusCode()).isEqualTo(200);
        cdo.submit(page, page + "/entwerten", Map.of("codes", "kein-code"));
        cdo.submit(page + "/zurueckziehen", page + "/zurueckziehen", Map.of());

        assertThat(recorded("auf-papier"))
                .containsExactlyInAnyOrder(
                        "codes-issued 6", "codes-printed 5", "codes-mailed 1", "reminder-sent 1", "codes-withdrawn");
        assertThat(entries("auf-papier")).extracting(AuditEntry::by).containsOnly(Browsing.account(AccountRole.CDO));
    }

    @Test
    void recordsHowManyCodesAProgramGotAndHowManyWereVoided() {
        draft("per-programm");
        String issued = postJson("/per-programm/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}")
                .body();
        List<String> codes = JSON.readTree(issued)
                .at("/parts/0/codes")
                .valueStream()
                .map(code -> code.asString())
                .toList();
        String page = "/erhebungen/per-programm/codes";

        Browsing.as(AccountRole.CDO, service)
                .submit(page, page + "/entwerten", Map.of("codes", codes.get(0) + "\n" + codes.get(1) + "\nkeiner"));
        postJson("/per-programm/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}");

        assertThat(recorded("per-programm")).containsExactly("codes-issued 4", "codes-voided 2");
        assertThat(entries("per-programm").toString()).doesNotContain(codes);
    }

    /** Looks into every file of the service, into the log, and for what the upload may have left in the temporary folder. */
    @Test
    void forgetsTheAddressesOfAMailing() throws Exception {
        draft("vergessen");
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        Set<Path> temporary = temporaryFiles();
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        String page = "/erhebungen/vergessen/codes";
        try {
            String many = LIST + "fast-richtig." + ADDRESS + ",nirgends\n".repeat(20_000);
            assertThat(cdo.upload(page, page + "/pruefen", many).statusCode()).isIn(413, 422);
            assertThat(cdo.upload(page, page + "/pruefen", LIST).statusCode()).isEqualTo(200);
            cdo.submit(page, page, Map.of("list", LIST, "sheets:audit:", "1"));
            remind(cdo, page);
            MAILS.stop();
            assertThat(remind(cdo, page).body()).contains(ADDRESS);
        } finally {
            root.detachAppender(log);
        }
        assertThat(recorded("vergessen")).contains("codes-mailed 1", "reminder-sent 1");

        assertThat(log.list)
                .isNotEmpty()
                .extracting(CodesAuditTest::everything)
                .noneMatch(line -> line.contains(ADDRESS) || line.contains(NAME));
        try (Stream<Path> files = Files.walk(service.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(ADDRESS, NAME);
            }
        }
        assertThat(temporaryFiles()).isSubsetOf(temporary);
    }

    private static HttpResponse<String> remind(Browsing cdo, String page) {
        return cdo.submit(
                page + "/erinnerung", page + "/erinnerung/senden", Map.of("list", LIST, "sent", "2026-11-01"));
    }

    private static String everything(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        return event.getThrowableProxy() == null
                ? message
                : message + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }

    /** Where Spring puts uploads that are too large for memory. */
    private static Set<Path> temporaryFiles() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            Set<Path> files = new HashSet<>();
            for (Path folder : folders.filter(
                            path -> path.getFileName().toString().startsWith("spring-multipart"))
                    .toList()) {
                try (Stream<Path> some = Files.list(folder)) {
                    some.forEach(files::add);
                }
            }
            return files;
        }
    }

    @Test
    void saysSoOnThePageInWords() {
        draft("in-worten");
        postJson("/in-worten/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}");

        Browsing council = Browsing.as(AccountRole.STAFF_COUNCIL, service);
        assertThat(council.get("/mitbestimmung/in-worten").body()).contains("Zugangscodes erzeugt, Anzahl:");
        assertThat(council.get("/verwaltung/protokoll?sprache=en").body())
                .contains("Access codes issued, number:")
                .doesNotContain("??");
    }
}
