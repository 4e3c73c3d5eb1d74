package io.haochaping.connector.imap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Stands before a mail server and treats some commands as servers do that stumble over a letter: says no, breaks off, or does not answer. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final int server;
    private volatile Predicate<String> refused = command -> false;
    private volatile Predicate<String> broken = command -> false;
    private volatile Predicate<String> ignored = command -> false;

    StubbornServer(int server) throws IOException {
        this.server = server;
        inBackground(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    void refuse(Predicate<String> commands) {
        refused = commands;
    }

    void breakOffAt(Predicate<String> commands) {
        broken = commands;
    }

    void ignore(Predicate<String> commands) {
        ignored = commands;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            inBackground(() -> passOn(client, behind));
            inBackground(() -> answer(behind.getInputStream(), client));
        }
    }

    /** Commands are lines here: neither name nor password nor folder needs a literal. */
    private void passOn(Socket client, Socket behind) throws IOException {
        try (client; behind; BufferedReader commands = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String command = commands.readLine(); command != null && !broken.test(command); command = commands.readLine()) {
                if (refused.test(command)) {
                    client.getOutputStream().write((command.split(" ")[0] + " NO not this one\r\n").getBytes(StandardCharsets.US_ASCII));
                } else if (!ignored.test(command)) {
                    behind.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    private static void answer(InputStream answers, Socket client) throws IOException {
        try (OutputStream to = client.getOutputStream()) {
            answers.transferTo(to);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                // one of both sides has gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
