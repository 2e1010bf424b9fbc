package de.digicheck.organisation.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitsCsvTest {

    private static final Municipality TOWN =
            OrganisationYaml.parse("t", """
                    key: stadt
                    label: {de: Stadt}
                    roles: [{key: admin, label: {de: Verwaltung}}, {key: lead, separate: true, label: {de: Leitung}}]
                    units: [{code: alt, kind: office, label: {de: Altes Amt}, headcount: {admin: 3, lead: 1}}]
                    """, new Findings()).orElseThrow();

    private final Findings findings = new Findings();

    @Test
    void readsATreeWithHeadcounts() {
        Municipality read = read("""
                code;kind;parent;label;label_en;admin;lead
                d1;directorate;;"Dezernat \""Eins\""";Directorate;2;1
                amt-10;office;d1;Hauptamt: Zentrale;;12;
                """).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(read.key()).isEqualTo("stadt");
        assertThat(read.headcount()).hasValue(15);
        assertThat(read.getUnit(new OrgUnitCode("amt-10")).label().toString()).contains("Hauptamt: Zentrale");
        assertThat(read.childrenOf(new OrgUnitCode("d1"))).hasSize(1);
        assertThat(read.roles()).isEqualTo(TOWN.roles());
    }

    @Test
    void namesTheLineOfTheCsv() {
        read("""
                code,kind,parent,label,admin
                d1,directorate,,Dezernat,2
                a,office,weg,Amt A,2
                a,office,d1,Amt A,2
                x,office,y,X,2
                y,office,x,Y,2
                """);

        assertThat(findings.list())
                .extracting(finding -> finding.code() + " " + finding.place().line())
                .contains("duplicate-code 4", "unknown-parent 3")
                .anyMatch(text -> text.matches(".*(cycle|circle|loop).* [56]"));
    }

    @Test
    void namesWhatItDoesNotKnowAtOnce() {
        read("code,parent,label,kueche\na,,A,1\n");
        assertThat(findings.list()).extracting(Finding::code).containsExactly("missing-column", "unknown-column");
    }

    @Test
    void namesHeadcountsThatAreNone() {
        read("code,kind,parent,label,admin\na,office,,A,viele\nb,office,,B,-1\n");
        assertThat(findings.list())
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.code() + " " + finding.place().line())
                .isEqualTo(List.of("bad-headcount 2", "bad-headcount 3"));
    }

    private Optional<Municipality> read(String csv) {
        return UnitsCsv.toYaml("units.csv", csv, TOWN, findings)
                .flatMap(yaml -> OrganisationYaml.parse("units.csv", yaml, findings));
    }
}
