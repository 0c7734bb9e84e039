package org.tocsin.server.page;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.server.desk.Desk;

/** Whether the page and the store behind it answer: for machines. */
@RestController
public final class HealthPage {
    private final Desk desk;

    HealthPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/healthz")
    ResponseEntity<String> health() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"status\":\"up\",\"reports\":" + desk.countReports() + "}");
    }
}
