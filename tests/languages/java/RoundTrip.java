// Reads every message into its class and writes it again: nothing may be lost, and nothing unknown taken.
// Each line of the file named on the command line is a class, a tab, and the path of a message.

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class RoundTrip {
    // Unknown members are refused by default. Jackson writes absent members as null unless told not to.
    static final ObjectMapper MAPPER =
        new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        int count = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] parts = line.split("\t");
            check(Class.forName(parts[0]), Path.of(parts[1]));
            count++;
        }
        System.out.println(count);
    }

    static void check(Class<?> type, Path path) throws IOException {
        JsonNode message = MAPPER.readTree(path.toFile());
        JsonNode written = MAPPER.valueToTree(MAPPER.treeToValue(message, type));
        if (!written.equals(message)) {
            throw new AssertionError(path + " became " + written);
        }
        ((ObjectNode) message).put("Weather", "fine");
        try {
            MAPPER.treeToValue(message, type);
        } catch (JsonProcessingException refused) {
            return;
        }
        throw new AssertionError(path + " was read with a member that no message has");
    }
}
