package dev.redress.planted;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlantedTest {

    @Test
    void readsTheClock() {
        assertNotNull(Instant.now());
    }
}
