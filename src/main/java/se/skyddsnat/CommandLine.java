package se.skyddsnat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.skyddsnat.db.StartRefused;

/**
 * What the person at the console asked for.
 *
 * @param command what to do; {@link #SERVE} when nothing was named
 * @param arguments what follows the command, for the command to understand
 */
record CommandLine(
        String command, List<String> arguments, int port, Path data, boolean empty, boolean city, boolean help) {

    static final String SERVE = "serve";

    private static final Set<String> COMMANDS =
            Set.of("verify-log", "create-admin", "create-system", "end-system", "import", "load-areas");

    CommandLine {
        arguments = List.copyOf(arguments);
    }

    static CommandLine parse(String... words) {
        var command = SERVE;
        var arguments = new ArrayList<String>();
        int port = 8080;
        var data = Path.of("data");
        boolean empty = false;
        boolean city = false;
        boolean help = false;
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            var option = equals < 0 ? word : word.substring(0, equals);
            switch (option) {
                case "--port", "--data", "--size" -> {
                    if (equals < 0 && ++i == words.length) {
                        throw new StartRefused(option + " needs a value; see --help.");
                    }
                    var value = equals < 0 ? words[i] : word.substring(equals + 1);
                    switch (option) {
                        case "--port" -> port = port(value);
                        case "--size" -> city = city(value);
                        default -> data = folder(value);
                    }
                }
                case "--empty" -> empty = true;
                case "--help", "-h" -> help = true;
                default -> {
                    if (!command.equals(SERVE)) {
                        arguments.add(word);
                    } else if (COMMANDS.contains(word)) {
                        command = word;
                    } else {
                        throw new StartRefused("'" + word + "' is neither an option nor a command; see --help.");
                    }
                }
            }
        }
        return new CommandLine(command, arguments, port, data, empty, city, help);
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new StartRefused("The port must be a number from 0 to 65535, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }

    private static boolean city(String value) {
        return switch (value) {
            case "small" -> false;
            case "city" -> true;
            default -> throw new StartRefused("--size is small or city, not '" + value + "'.");
        };
    }

    private static Path folder(String value) {
        if (value.isBlank() || value.indexOf('\0') >= 0) {
            throw new StartRefused("--data needs the name of a folder; see --help.");
        }
        return Path.of(value);
    }

    static String usage() {
        try (var text = CommandLine.class.getResourceAsStream("/usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
