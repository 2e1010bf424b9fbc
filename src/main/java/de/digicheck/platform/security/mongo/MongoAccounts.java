package de.digicheck.platform.security.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts as documents; the name is the id. */
final class MongoAccounts implements Accounts {

    private static final int BATCH = 100;

    private final MongoCollection<Document> documents;

    MongoAccounts(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<Account> find(String name) {
        return Mono.from(documents.find(eq("_id", name)).first()).map(MongoAccounts::read);
    }

    @Override
    public Flux<Account> list() {
        return Flux.from(documents.find().sort(ascending("_id")).batchSize(BATCH))
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
                .append("locked", account.locked());
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
                document.getBoolean("locked"));
    }
}
