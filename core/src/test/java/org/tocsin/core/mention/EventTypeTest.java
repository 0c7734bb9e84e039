package org.tocsin.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {
    @Test
    void areTheCodebooks25() {
        assertThat(EventType.values()).hasSize(25);
        assertThat(Arrays.stream(EventType.values()).map(EventType::category)).contains(EventCategory.values());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(EventType type) {
        assertThat(EventType.findByLabel(type.label())).contains(type);
        assertThat(EventType.findByLabel(type.label().toUpperCase(Locale.ROOT))).contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void aSectorIsFoundByItsLabel(Sector sector) {
        assertThat(Sector.findByLabel(sector.label())).contains(sector);
    }

    @Test
    void whatIsNoLabelIsNotFound() {
        assertThat(EventType.findByLabel("Alien landing")).isEmpty();
        assertThat(Sector.findByLabel("astrology")).isEmpty();
    }
}
