package org.tocsin.server.page;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.LostAccount;
import org.tocsin.core.warning.Review;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.QueueView;

/** What is most worth a look. */
@RestController
public final class QueuePage {
    private static final int SHOWN = 50;

    private final Desk desk;
    private final Printer printer;

    QueuePage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/queue")
    ResponseEntity<String> queue() {
        List<Review> reviews = desk.listReviews();
        List<String> lost =
                desk.listLostAccounts().stream().map(LostAccount::message).toList();
        return printer.page(
                "queue",
                new QueueView(
                        printer.shell("Queue", "queue"),
                        reviews.stream()
                                .limit(SHOWN)
                                .map(r -> QueueView.Row.of(r, desk.asOf()))
                                .toList(),
                        reviews.size(),
                        lost));
    }
}
