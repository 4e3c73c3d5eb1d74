package io.haochaping.channel.receipt;

import java.util.List;
import java.util.stream.IntStream;

/** The usual way of a case as a list, with what is done and what is to come. */
final class ReceiptSteps {

    private static final List<ReceiptStage> USUAL_WAY = List.of(ReceiptStage.RECEIVED, ReceiptStage.TRANSFER, ReceiptStage.CONTACT,
            ReceiptStage.VERIFICATION, ReceiptStage.RECTIFICATION, ReceiptStage.CONFIRMATION, ReceiptStage.VISIT, ReceiptStage.FILING,
            ReceiptStage.CLOSED);

    private ReceiptSteps() {
    }

    /** Empty for a stage off the usual way (supervision, exclusion): it is shown in words only. */
    static List<Step> of(Receipt receipt) {
        int now = USUAL_WAY.indexOf(receipt.stage());
        if (!receipt.handled() || now < 0) {
            return List.of();
        }
        return IntStream.range(0, USUAL_WAY.size()).mapToObj(i -> new Step(USUAL_WAY.get(i), state(i, now))).toList();
    }

    private static String state(int step, int now) {
        if (step < now || USUAL_WAY.get(now).isEnded()) {
            return "done";
        }
        return step == now ? "current" : "open";
    }

    /** One line of the list; {@code state} is done, current or open. */
    record Step(ReceiptStage stage, String state) {
    }
}
