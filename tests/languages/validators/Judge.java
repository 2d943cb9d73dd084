// The verdicts of the JDK's own processor of XML Schema (Xerces): the file that is named has a line for each
// document, with the path of its schema, a tab and its own; `true` or `false` is printed for each.

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

public class Judge {
    public static void main(String[] arguments) throws IOException, SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Map<String, Schema> schemas = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] paths = line.split("\t");
            if (!schemas.containsKey(paths[0])) {
                schemas.put(paths[0], factory.newSchema(new File(paths[0])));
            }
            System.out.println(isValid(schemas.get(paths[0]), new File(paths[1])));
        }
    }

    private static boolean isValid(Schema schema, File document) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(document));
            return true;
        } catch (SAXException | IOException refused) {
            return false;
        }
    }
}
