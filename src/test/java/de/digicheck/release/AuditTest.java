package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditTest {
    @Test
    void large() {
        for (int i = 0; i < 2; i++) {
        AuditedTown town = AuditedTown.large(40, i);
        for (Candidate c : java.util.List.of(Gate.of(5).candidate(town.estimates(), GatePlan.RULES), Publishers.threshold(town), Publishers.merged(town), Publishers.town(town))) {
            long t = System.nanoTime();
            AuditReport a = town.audit().audit(c);
            System.out.println(town.counts().cells().size() + " units " + c.release().units().size() + " small " + a.smallSets() + " tested " + a.testedSets() + " found " + a.findings().size() + " " + a.findings().stream().limit(3).toList() + " ms " + (System.nanoTime() - t) / 1000000);
        }
        }
    }
    @Test
    void tryOut() {
        int leaky = 0, leakyParts = 0, leakyMerged = 0, townLeaks = 0;
        for (int seed = 0; seed < 150; seed++) {
            AuditedTown raw = AuditedTown.of(seed, 1);
            AuditedTown town = AuditedTown.of(seed, 10);
            long t = System.nanoTime();
            Candidate gate = new Gate(5, Auditing.TRUSTING).candidate(town.estimates(), GatePlan.RULES);
            AuditReport e = town.audit().audit(gate);
            leaky += e.passed() ? 0 : 1;
            System.out.println(seed + " leaves " + raw.grid().leaves().size() + "/" + town.grid().leaves().size() + " " + e.smallSets() + " gate units " + gate.release().units().size() + " roles " + gate.release().roles().keySet() + e.findings() + " ms " + (System.nanoTime() - t) / 1000000);
        }
        System.out.println(leaky + " " + leakyParts + " " + leakyMerged + " " + townLeaks);
    }
}
