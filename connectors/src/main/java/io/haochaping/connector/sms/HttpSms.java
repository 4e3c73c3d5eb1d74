package io.haochaping.connector.sms;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PlatformAnswer.Refused;
import io.haochaping.connector.api.PlatformAnswer.Unavailable;
import io.haochaping.connector.api.SmsFailure;
import io.haochaping.connector.api.SmsFailure.Reason;
import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.NoReply;
import io.haochaping.connector.platform.hmac.SignedPost;

/** Posts each message under its id; that it was taken is believed only with the gateway's signature. */
public final class HttpSms implements OutgoingSms {

    /** Where messages go, below the address of the gateway. */
    private static final String PATH = "/messages";
    private static final String BAD_NUMBER = "RECIPIENT_REFUSED";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SignedPost gateway;
    private final String sign;

    public HttpSms(SignedPost gateway, String sign) {
        this.gateway = gateway;
        this.sign = sign;
    }

    @Override
    public void send(Message message) {
        PlatformAnswer answer = answer(message);
        if (answer instanceof Refused refused) {
            throw new SmsFailure(refused.code().equals(BAD_NUMBER) ? Reason.RECIPIENT_REFUSED : Reason.REFUSED);
        }
        if (answer instanceof Unavailable none) {
            throw new SmsFailure(reason(none.code()));
        }
    }

    private PlatformAnswer answer(Message message) {
        try {
            return Answer.judge(gateway.post(PATH, message.id(), json(message)), message.id(), gateway::isSigned);
        } catch (NoReply none) {
            return new Unavailable(none.code());
        }
    }

    private byte[] json(Message message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", message.id());
        fields.put("to", message.to());
        fields.put("text", "【" + sign + "】" + message.text());
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message that is no JSON");
        }
    }

    private static Reason reason(String code) {
        return switch (code) {
            case "timed-out" -> Reason.TIMED_OUT;
            case "http-401", "http-403" -> Reason.LOGIN_REFUSED;
            case "answer-not-signed", "malformed-answer" -> Reason.UNTRUSTED;
            default -> Reason.UNREACHABLE;
        };
    }
}
