package de.digicheck.service;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.platform.security.PasswordFile;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One account for each role, all with one password, where the demonstration is asked for. */
@Component
@ConditionalOnProperty(name = "digicheck.demo", havingValue = "true")
final class DemoAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private static final List<Sample> SAMPLES = List.of(
            new Sample("admin", "Administration", AccountRole.ADMIN),
            new Sample("cdo", "Digitalbeauftragte", AccountRole.CDO),
            new Sample("cio", "Leitung Informationstechnik", AccountRole.CIO),
            new Sample("pilot", "Digitallotse", AccountRole.PILOT),
            new Sample("lead", "Amtsleitung", AccountRole.LEAD),
            new Sample("council", "Personalrat", AccountRole.STAFF_COUNCIL),
            new Sample("dpo", "Datenschutzbeauftragte", AccountRole.DPO),
            new Sample("redactor", "Schwärzung von Freitexten", AccountRole.REDACTOR),
            new Sample("viewer", "Projektteam", AccountRole.VIEWER));

    private final AccountSetup accounts;
    private final CurrentMunicipality municipality;
    private final String given;
    private final Path file;

    DemoAccounts(
            AccountSetup accounts,
            CurrentMunicipality municipality,
            @Value("${digicheck.demo-password}") String given,
            @Value("${digicheck.data}") Path data) {
        this.accounts = accounts;
        this.municipality = municipality;
        this.given = given;
        this.file = data.resolve("demo-password");
    }

    /** Done before the service says that it is ready. */
    @Override
    public void run(ApplicationArguments arguments) {
        String password = password();
        Flux.fromIterable(SAMPLES)
                .flatMap(sample -> open(sample, password))
                .then()
                .toFuture()
                .join();
    }

    private String password() {
        if (StringUtils.hasText(given)) {
            return given;
        }
        String password = PasswordFile.readOrCreate(file);
        LOG.info("the password of the demonstration accounts is in {}", file);
        return password;
    }

    private Mono<Account> open(Sample sample, String password) {
        return accounts.ensure(sample.name(), sample.label(), Set.of(sample.role()), units(sample.role()), password);
    }

    /** Pilots and heads have units: here everything below the first one at the top of the town. */
    private List<OrgUnitCode> units(AccountRole role) {
        return role == AccountRole.PILOT || role == AccountRole.LEAD
                ? municipality.now().topUnits().stream()
                        .map(OrgUnit::code)
                        .limit(1)
                        .toList()
                : List.of();
    }

    private record Sample(String name, String label, AccountRole role) {}
}
