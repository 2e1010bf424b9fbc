package de.digicheck.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "elf Zeichen, short",
        "Passwort1234, common",
        "passwort-passwort, common",
        "123456789012, common",
        "aaaabbbbcccc, common",
        "Sommer2026!!, common",
        "cdo-cdo-cdo-1, name",
        "CDO123456789, name"
    })
    void refuses(String password, String kind) {
        assertThat(PasswordRules.problems("cdo", password)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"drei Wolken über dem Rathaus", "xq7-bk2-mm9-zt4", "nur kleine buchstaben", "die cdo mag Sommerregen"})
    void takesAnyKindOfCharacters(String password) {
        assertThat(PasswordRules.problems("cdo", password)).isEmpty();
    }

    @Test
    void countsCharactersNotCodeUnits() {
        assertThat(PasswordRules.problems("cdo", "🌧🌦🌤☀🌥⛅")).contains("short");
        assertThat(PasswordRules.problems("cdo", "wort ".repeat(201))).containsExactly("long");
    }
}
