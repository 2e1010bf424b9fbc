package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.platform.security.Accounts;
import de.digicheck.platform.security.PasswordFile;
import de.digicheck.shared.AccountRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;

/** Opens the account {@code admin} where there is no account at all, and says where its password lies. */
final class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final Accounts accounts;
    private final AccountSetup setup;
    private final String given;
    private final Path file;

    /**
     * @param given the password that the installation was given; blank draws one
     * @param file where a drawn one is kept
     */
    FirstAccount(Accounts accounts, AccountSetup setup, String given, Path file) {
        this.accounts = accounts;
        this.setup = setup;
        this.given = given;
        this.file = file;
    }

    /** Done before the service says that it is ready. */
    @Override
    public void run(ApplicationArguments arguments) {
        accounts.list()
                .hasElements()
                .filter(some -> !some)
                .flatMap(none -> open())
                .toFuture()
                .join();
    }

    private Mono<Account> open() {
        return Mono.fromSupplier(this::password)
                .flatMap(password ->
                        setup.ensure("admin", "Administration", Set.of(AccountRole.ADMIN), List.of(), password));
    }

    private String password() {
        if (StringUtils.hasText(given)) {
            return given;
        }
        String password = PasswordFile.readOrCreate(file);
        LOG.info("the password of the account admin is in {}", file);
        return password;
    }
}
