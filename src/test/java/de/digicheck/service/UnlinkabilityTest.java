package de.digicheck.service;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.mongo.EmbeddedStore;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.service.LinkAttack.Person;
import de.digicheck.service.LinkAttack.Row;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ItemKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tries to find out who answered what, from everything that 300 people who took part leave behind: the files of the store,
 * copied while the campaign was open and after it was sealed, the log, and the list of codes, which are handed out in the
 * order of the addresses. Whoever tries even knows in which order people took part, and all answers that were given.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlinkabilityTest {

    private static final int PARTS = 6;
    private static final int OF_A_PART = 50;
    private static final int DIGITS = 5;
    private static final int FIRST_CODE = 4;
    private static final String CAMPAIGN = "unlinkable";
    private static final String QUESTIONNAIRE = "mitarbeiterbefragung-2026";
    private static final String MAIN = "digicheck";
    private static final List<String> WHO =
            List.of("rahmen-ziele", "rahmen-bedeutung", "rahmen-gefragt", "rahmen-neuerungen", "rahmen-ansprechperson");
    private static final JsonMapper JSON = new JsonMapper();

    private final Random random = new Random(11);
    private final List<Person> people = new ArrayList<>();
    private final List<Integer> arrival = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();

    private Path folder = Path.of("target");

    private int firstCell;
    private StoredTraces open = StoredTraces.NONE;
    private StoredTraces left = StoredTraces.NONE;

    @BeforeAll
    void takePart(@TempDir Path temporary) {
        folder = temporary;
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (RunningService service = RunningService.startIn(folder.resolve("data"))) {
            Browsing.openAccounts(service);
            firstCell = firstCell(service);
            Api api = new Api(service.at("/"), Browsing.PASSWORD);
            openWithCodes(api);
            people.forEach(person -> arrival.add(person.number()));
            Collections.shuffle(arrival, random);
            Browsing anybody = Browsing.anonymous(service);
            arrival.forEach(number -> answer(anybody, people.get(number)));
            open = StoredTraces.copy(service.data().resolve("store"), folder.resolve("open"));
            step(api, AccountRole.CDO, Map.of("to", "closed"));
            step(api, AccountRole.DPO, Map.of("to", "sealed", "passphrase", passphrase(AccountRole.DPO)));
        } finally {
            root.detachAppender(log);
        }
        left = StoredTraces.copy(folder.resolve("data/store"), folder.resolve("left"));
    }

    private static int firstCell(RunningService service) {
        Codebook codebook = service.bean(Questionnaires.class)
                .find(QUESTIONNAIRE, 1)
                .map(Codebook::of)
                .orElseThrow();
        return 1 + codebook.firstColumn(new ItemKey(WHO.get(0)));
    }

    private void openWithCodes(Api api) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Api.Reply draft = api.post(
                Browsing.account(AccountRole.CDO),
                "/api/v1/campaigns",
                Map.of(
                        "key",
                        CAMPAIGN,
                        "questionnaire",
                        QUESTIONNAIRE,
                        "version",
                        1,
                        "opens",
                        today.toString(),
                        "closes",
                        today.plusDays(1).toString(),
                        "openLink",
                        false));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        for (AccountRole trustee : List.of(AccountRole.STAFF_COUNCIL, AccountRole.DPO)) {
            step(api, trustee, Map.of("to", "agreed", "passphrase", passphrase(trustee)));
        }
        issue(api, draft.json());
        step(api, AccountRole.CDO, Map.of("to", "open"));
    }

    private void issue(Api api, JsonNode campaign) {
        List<Map<String, Object>> parts = campaign.get("parts")
                .valueStream()
                .filter(part -> part.get("invited").asInt() >= OF_A_PART)
                .limit(PARTS)
                .map(part -> Map.<String, Object>of("unit", part.get("part").asString(), "count", OF_A_PART))
                .toList();
        assertThat(parts).as("parts that are large enough").hasSize(PARTS);
        Api.Reply codes = api.post(
                Browsing.account(AccountRole.CDO), "/api/v1/campaigns/" + CAMPAIGN + "/codes", Map.of("parts", parts));
        assertThat(codes.status()).as(codes.body()).isEqualTo(201);
        codes.json().get("parts").forEach(part -> part.get("codes")
                .forEach(code ->
                        people.add(new Person(people.size(), part.get("part").asString(), code.asString()))));
    }

    private static String passphrase(AccountRole trustee) {
        return "vier gelbe Boote " + trustee;
    }

    private static void step(Api api, AccountRole account, Map<String, String> step) {
        Api.Reply reply = api.post(Browsing.account(account), "/api/v1/campaigns/" + CAMPAIGN + "/transitions", step);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    /** What tells people apart for the test is their number, in the answers to five questions and in two texts. */
    private void answer(Browsing anybody, Person person) {
        Map<String, Object> answers = new LinkedHashMap<>();
        int rest = person.number();
        for (String item : WHO) {
            answers.put(item, 1 + rest % DIGITS);
            rest /= DIGITS;
        }
        for (String item : List.of("arbeit-geraete", "arbeit-privathandy", "arbeit-homeoffice", "arbeit-unterwegs")) {
            if (random.nextBoolean()) {
                answers.put(item, 1 + random.nextInt(DIGITS));
            }
        }
        if (person.number() % 3 == 0) {
            String text = text(person.number()) + "x".repeat(random.nextInt(200));
            lengths.put(person.number(), text.length());
            answers.put("bedarf", text);
            answers.put("wunsch", text);
        }
        String body = JSON.writeValueAsString(Map.of("code", person.code(), "answers", answers));
        assertThat(anybody.postJson("/api/v1/participations", body).statusCode())
                .isEqualTo(201);
    }

    private static String text(int number) {
        return "Text von %03d ".formatted(number);
    }

    private List<Document> sealed(String kind) {
        return left.documents(MAIN, left.collection(MAIN, kind + "-" + CAMPAIGN + "-"));
    }

    private List<Document> encrypted() {
        return open.documents(MAIN + "-open-" + CAMPAIGN, "responses");
    }

    private int person(Document row) {
        byte[] cells = StoredTraces.answers(row);
        int number = 0;
        for (int digit = WHO.size() - 1; digit >= 0; digit--) {
            number = number * DIGITS + cells[firstCell + digit] - FIRST_CODE;
        }
        return number;
    }

    private Row row(Document document, StoredTraces files) {
        byte[] id = StoredTraces.id(document);
        byte[] cells = StoredTraces.answers(document);
        int answered = (int) IntStream.range(0, cells.length)
                .filter(i -> cells[i] >= FIRST_CODE)
                .count();
        return new Row(
                document.getString("part"), HexFormat.of().formatHex(id), files.place(id), person(document), answered);
    }

    private List<Row> rows(List<Document> documents, StoredTraces files) {
        return documents.stream().map(document -> row(document, files)).toList();
    }

    /** Everything that is known of people, against everything that is known of rows. */
    private LinkAttack attack(List<Row> rows) {
        List<Document> byPlace = new ArrayList<>(encrypted());
        List<Document> byId = new ArrayList<>(byPlace);
        byPlace.sort(java.util.Comparator.comparingLong(document -> open.place(StoredTraces.id(document))));
        byId.sort((one, other) -> Arrays.compareUnsigned(StoredTraces.id(one), StoredTraces.id(other)));
        // while the campaign is open, the file may tell the order of arrival: the attacker takes it for known
        Map<Integer, Document> own = new HashMap<>();
        for (int i = 0; i < arrival.size(); i++) {
            own.put(arrival.get(i), byPlace.get(i));
        }
        return new LinkAttack(people, rows)
                .people("order of codes and addresses", Person::number)
                .people(
                        "codes by alphabet",
                        person -> Long.parseLong(person.code().replace("-", "").substring(0, 11), 36))
                .people("order of arrival", person -> arrival.indexOf(person.number()))
                .people("ids while open", person -> byId.indexOf(own.get(person.number())))
                .people(
                        "length of ciphertext",
                        person -> StoredTraces.answers(Objects.requireNonNull(own.get(person.number()))).length)
                .rows("order of reading", rows::indexOf)
                .rows("place in the file", Row::place)
                .rows("ids", row -> Long.parseUnsignedLong(row.id().substring(0, 15), 16))
                .rows("number of answers", Row::answered)
                .rows("length of text", row -> lengths.getOrDefault(row.truth(), 0));
    }

    @Test
    void givesBackEverySheetOnce() {
        assertThat(encrypted()).hasSize(PARTS * OF_A_PART);
        assertThat(rows(sealed("sealed"), left))
                .hasSize(PARTS * OF_A_PART)
                .allSatisfy(row ->
                        assertThat(row.part()).isEqualTo(people.get(row.truth()).part()))
                .extracting(Row::truth)
                .doesNotHaveDuplicates();
    }

    @Test
    void linksNobodyByAnyOrderOrSize() {
        assertThat(attack(rows(sealed("sealed"), left)).successes()).isEmpty();
    }

    /** The same attacker, where rows are written as they arrived. */
    @Test
    void wouldFindOutIfRowsKeptTheirOrder() {
        Map<Integer, Document> byPerson = new HashMap<>();
        sealed("sealed").forEach(document -> byPerson.put(person(document), document));
        Path store = folder.resolve("leaky");
        try (EmbeddedStore leaky = EmbeddedStore.open(store, Clock.systemUTC());
                MongoClient client = MongoClients.create(leaky.uri())) {
            for (int i = 0; i < arrival.size(); i++) {
                Document row = new Document(byPerson.get(arrival.get(i)));
                byte[] id = new byte[16];
                random.nextBytes(id);
                all(client.getDatabase(MAIN).getCollection("rows").insertOne(row.append("_id", new Binary(id))));
            }
        }
        StoredTraces files = StoredTraces.copy(store, folder.resolve("leaky-copy"));

        assertThat(attack(rows(files.documents(MAIN, "rows"), files)).successes())
                .extracting(LinkAttack.Outcome::orders)
                .contains("order of arrival = place in the file");
    }

    @Test
    void linksNoTextToARowOrToAnotherText() {
        List<Integer> texts = sealed("texts").stream()
                .map(text -> Integer.valueOf(text.getString("text").substring(9, 12)))
                .toList();
        List<Integer> rows = sealed("sealed").stream().map(this::person).toList();
        assertThat(texts).hasSize(2 * lengths.size());
        List<Integer> writers = rows.stream().filter(lengths::containsKey).toList();
        long toRow = IntStream.range(0, writers.size())
                .filter(i ->
                        texts.get(2 * i).equals(writers.get(i)) || texts.get(i).equals(writers.get(i)))
                .count();
        long neighbours = IntStream.range(1, texts.size())
                .filter(i -> texts.get(i).equals(texts.get(i - 1)))
                .count();

        assertThat(LinkAttack.chance((int) toRow, writers.size(), 2.0 / writers.size()))
                .isGreaterThan(LinkAttack.CHANCE);
        assertThat(LinkAttack.chance((int) neighbours, texts.size(), 1.0 / texts.size()))
                .isGreaterThan(LinkAttack.CHANCE);
        assertThat(LinkAttack.chance(writers.size(), texts.size(), 1.0 / texts.size()))
                .as("every text beside its twin")
                .isLessThan(LinkAttack.CHANCE);
    }

    @Test
    void findsNoAnswerAndNoCodeWhileTheCampaignIsOpen() {
        assertThat(lengths.keySet().stream().filter(number -> open.contain(text(number))))
                .isEmpty();
        assertThat(people.stream().filter(person -> holdsCode(open, person))).isEmpty();
        assertThat(encrypted().stream().filter(one -> open.contain(StoredTraces.id(one))))
                .as("ids are there to be found")
                .hasSize(people.size());
    }

    private static boolean holdsCode(StoredTraces files, Person person) {
        return files.contain(person.code()) || files.contain(person.code().replace("-", ""));
    }

    @Test
    void findsNothingThatIsEqualBeforeAndAfterSealing() {
        assertThat(people.stream().filter(person -> holdsCode(left, person))).isEmpty();
        assertThat(encrypted().stream().filter(one -> left.contain(StoredTraces.id(one)) || left.contain(piece(one))))
                .isEmpty();
        assertThat(sealed("sealed").stream().filter(one -> open.contain(StoredTraces.id(one))))
                .isEmpty();
        assertThat(sealed("sealed").stream().filter(one -> open.contain(StoredTraces.answers(one))))
                .isEmpty();
        assertThat(sealed("sealed").stream().filter(one -> left.contain(StoredTraces.answers(one))))
                .as("answers are there to be found, once they are sealed")
                .hasSize(people.size());
    }

    private static byte[] piece(Document encrypted) {
        return Arrays.copyOfRange(StoredTraces.answers(encrypted), 40, 64);
    }

    @Test
    void findsNothingInTheLog() {
        String logged = String.join(
                "\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        assertThat(people.stream()
                        .filter(person -> logged.contains(person.code())
                                || logged.contains(person.code().replace("-", ""))))
                .isEmpty();
        assertThat(logged).doesNotContain("Text von").doesNotContain("gelbe Boote");
        assertThat(log.list.size())
                .as("less than one line for each who took part")
                .isLessThan(people.size());
    }

    @Test
    void leavesNoKeyBehind() {
        Path keys = folder.resolve("data/keys").resolve(CAMPAIGN);
        assertThat(keys.resolve("answers").toFile().list()).containsExactly("public-key");
        assertThat(keys.resolve("trustees")).isEmptyDirectory();
    }
}
