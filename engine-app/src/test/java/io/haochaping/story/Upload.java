package io.haochaping.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who sends 200 MB and looks for an answer only afterwards, as browsers do. Nothing of it is ever held in memory. */
final class Upload {

    /** Bytes of the file. */
    static final long SIZE = 200L * 1024 * 1024;

    private static final byte[] PIECE = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE = 30_000;

    private final int port;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String head = "";
    private String tail = "";
    private boolean inPieces;
    private boolean asking;
    private Runnable halfway = () -> { };

    Upload(int port, String path) {
        this.port = port;
        this.path = path;
        headers.put("Host", "localhost:" + port);
        headers.put("Content-Type", "application/json");
    }

    /** @param all whether it could send everything */
    record Outcome(boolean all, int status, String text) {
    }

    Upload with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** As the file of a form. */
    Upload asFile(String token) {
        headers.put("Content-Type", "multipart/form-data; boundary=part");
        head = (token.isEmpty() ? "" : "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n")
                + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        tail = "\r\n--part--\r\n";
        return this;
    }

    /** Does not say how much it is. */
    Upload inPieces() {
        inPieces = true;
        return this;
    }

    /** Asks before it sends, and sends nothing unless told to. */
    Upload asking() {
        asking = true;
        return with("Expect", "100-continue");
    }

    /** What happens while it sends. */
    Upload halfway(Runnable what) {
        halfway = what;
        return this;
    }

    Outcome send() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            boolean all = write(socket.getOutputStream());
            return read(socket, all);
        }
    }

    private boolean write(OutputStream out) {
        headers.put(inPieces ? "Transfer-Encoding" : "Content-Length", inPieces ? "chunked" : String.valueOf(head.length() + SIZE + tail.length()));
        StringBuilder start = new StringBuilder("POST " + path + " HTTP/1.1\r\n");
        headers.forEach((name, value) -> start.append(name).append(": ").append(value).append("\r\n"));
        try {
            out.write(start.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            if (asking) {
                return false;
            }
            piece(out, head.getBytes(StandardCharsets.UTF_8));
            for (long sent = 0; sent < SIZE; sent += PIECE.length) {
                piece(out, PIECE);
                if (sent == SIZE / 2) {
                    halfway.run();
                }
            }
            piece(out, tail.getBytes(StandardCharsets.UTF_8));
            out.write((inPieces ? "0\r\n\r\n" : "").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    private void piece(OutputStream out, byte[] bytes) throws IOException {
        if (inPieces && bytes.length > 0) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            out.write(bytes);
        }
    }

    /** Status 0 where the connection ended without an answer. */
    private static Outcome read(Socket socket, boolean all) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException cutOff) {
            answer.writeBytes(new byte[0]);
        }
        String text = answer.toString(StandardCharsets.UTF_8);
        return new Outcome(all, text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
