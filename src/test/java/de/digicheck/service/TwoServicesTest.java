package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import org.junit.jupiter.api.Test;

class TwoServicesTest {

    @Test
    void survivesTheEndOfAnotherServiceInTheSameProcess() {
        try (RunningService staying = RunningService.start()) {
            assertThat(Browsing.anonymous(staying).get("/").statusCode()).isEqualTo(200);
            RunningService.start().close();
            for (int visitor = 0; visitor < 40; visitor++) {
                assertThat(Browsing.anonymous(staying).get("/").statusCode()).isEqualTo(200);
            }
        }
    }
}
