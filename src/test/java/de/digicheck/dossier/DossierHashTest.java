package de.digicheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierHashTest {

    private static Papers papers(String title, Block... blocks) {
        Paper paper =
                new Paper(title, "", LocalDate.of(2026, 12, 3), "", List.of(new Section("S", "", List.of(blocks))), "");
        return new Papers(Map.of(Language.GERMAN, paper), Set.of(), Set.of());
    }

    @Test
    void agreesWithAnotherTool() {
        // printf '%s'
        // '19:digicheck-dossier-1,1:1,2:de,1:T,0:,10:2026-12-03,0:,1:1,1:S,0:,1:1,8:sentence,2:ja,0:,1:0,1:0,' |
        // sha256sum
        assertThat(DossierHash.of(papers("T", new Block.Sentence("ja"))))
                .isEqualTo("c3c50ac139321b69a416eeab7d980e8f150d7a662ec7dda38c0a6080e3884314");
    }

    @Test
    void tellsApartWhatLooksAlike() {
        assertThat(DossierHash.of(papers("T", new Block.Sentence("a"), new Block.Sentence("b"))))
                .isNotEqualTo(DossierHash.of(papers("T", new Block.Sentence("a,1:b"))))
                .isNotEqualTo(DossierHash.of(papers("T", new Block.Sentence("ab"))));
        assertThat(DossierHash.of(papers("T", Block.Table.ofWords("C", List.of("a", "b"), List.of(List.of("1", "2"))))))
                .isNotEqualTo(DossierHash.of(
                        papers("T", Block.Table.ofNumbers("C", List.of("a", "b"), List.of(List.of("1", "2"))))));
    }
}
