package de.digicheck.platform.security.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static de.digicheck.platform.mongo.Claims.NO_CLAIM;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.mongo.Claims;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
import de.digicheck.platform.security.AccountsBusyException;
import de.digicheck.platform.security.SetupCode;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts as documents; the name is the id. */
final class MongoAccounts implements Accounts {

    private static final int BATCH = 100;

    private static final String CHANGE = "#change";

    private final MongoCollection<Document> documents;
    private final Claims claims;

    MongoAccounts(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<Account> find(String name) {
        return Mono.from(documents.find(and(eq("_id", name), NO_CLAIM)).first()).map(MongoAccounts::read);
    }

    @Override
    public Flux<Account> list() {
        return Flux.from(documents.find(NO_CLAIM).sort(ascending("_id")).batchSize(BATCH))
                .map(MongoAccounts::read);
    }

    @Override
    public Mono<Boolean> add(Account account) {
        return Mono.from(documents.insertOne(write(account)))
                .thenReturn(true)
                .onErrorResume(MongoWriteException.class, MongoAccounts::falseIfTaken);
    }

    private static Mono<Boolean> falseIfTaken(MongoWriteException error) {
        return error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? Mono.just(false) : Mono.error(error);
    }

    @Override
    public Mono<Account> replace(Account account) {
        return Mono.from(documents.replaceOne(eq("_id", account.name()), write(account)))
                .thenReturn(account);
    }

    @Override
    public <T> Mono<T> alone(Mono<T> work) {
        return claims.holding(CHANGE, work, AccountsBusyException::new);
    }

    private static Document write(Account account) {
        return new Document("_id", account.name())
                .append("label", account.label())
                .append("passwordHash", account.passwordHash())
                .append(
                        "roles",
                        account.roles().stream().map(AccountRole::name).sorted().toList())
                .append(
                        "units",
                        account.units().stream().map(OrgUnitCode::value).toList())
                .append("locked", account.locked())
                .append("until", account.until().map(LocalDate::toString).orElse(null))
                .append("setup", account.setup().map(MongoAccounts::write).orElse(null));
    }

    private static Document write(SetupCode code) {
        return new Document("hash", code.hash()).append("ends", Date.from(code.ends()));
    }

    private static Account read(Document document) {
        return new Account(
                document.getString("_id"),
                document.getString("label"),
                document.getString("passwordHash"),
                document.getList("roles", String.class).stream()
                        .map(AccountRole::valueOf)
                        .collect(Collectors.toSet()),
                document.getList("units", String.class).stream()
                        .map(OrgUnitCode::new)
                        .toList(),
                document.getBoolean("locked"),
                Optional.ofNullable(document.getString("until")).map(LocalDate::parse),
                Optional.ofNullable(document.get("setup", Document.class)).map(MongoAccounts::readCode));
    }

    private static SetupCode readCode(Document document) {
        return new SetupCode(
                document.getString("hash"), document.getDate("ends").toInstant());
    }
}
