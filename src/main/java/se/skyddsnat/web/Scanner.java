package se.skyddsnat.web;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets ClamAV look at what is attached, where an installation has one: {@code SKYDDSNAT_CLAMAV=host:port} of its clamd.
 * What could not be looked at there is not taken in.
 */
@Component
public class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int PATIENCE_MS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1000;

    private final String address;

    /** What became of it. */
    public enum Verdict {
        CLEAN,
        HARMFUL,
        /** It is set up, and did not answer. */
        UNREACHABLE,
        /** None is set up. */
        NOT_SCANNED
    }

    @Autowired
    Scanner(Environment environment) {
        this(environment.getProperty("skyddsnat.clamav", ""));
    }

    /** @param address host:port, or empty */
    public Scanner(String address) {
        this.address = address.strip();
    }

    public Verdict scan(InputStream file) {
        if (address.isEmpty()) {
            return Verdict.NOT_SCANNED;
        }
        int colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.connect(
                    new InetSocketAddress(
                            address.substring(0, Math.max(0, colon)), Integer.parseInt(address.substring(colon + 1))),
                    PATIENCE_MS);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_REPLY), StandardCharsets.US_ASCII));
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("The scanner did not answer", e);
            return Verdict.UNREACHABLE;
        }
    }

    /** clamd's INSTREAM: chunks, each after its length, and a last one of no length. */
    private static void send(InputStream file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[CHUNK];
        for (int read = file.read(chunk); read > 0; read = file.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String reply) {
        var said = reply.replace("\0", "").strip();
        if (said.endsWith(" FOUND")) {
            return Verdict.HARMFUL;
        }
        if (said.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        LOG.error("The scanner answered something else than a verdict");
        return Verdict.UNREACHABLE;
    }
}
