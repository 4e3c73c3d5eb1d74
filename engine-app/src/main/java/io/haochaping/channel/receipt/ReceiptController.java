package io.haochaping.channel.receipt;

import io.haochaping.identity.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reviewers")
class ReceiptController {

    private final Receipts receipts;
    private final AddressRates rates;

    ReceiptController(Receipts receipts, AddressRates rates) {
        this.receipts = receipts;
        this.rates = rates;
    }

    @Operation(summary = "Progress, deadline and answer for the holder of a receipt")
    @GetMapping("/api/public/receipts/{receipt}")
    ResponseEntity<Receipt> read(@PathVariable("receipt") String receipt, HttpServletRequest request) {
        rates.take(request.getRemoteAddr());
        Receipt found = receipts.find(receipt).orElseThrow(() -> Problem.notFound("receipt-not-found"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }
}
