package dev.redress.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlantedTest {

    @Test
    void twiceThreeIsSix() {
        assertEquals(7, Planted.twice(3));
    }
}
