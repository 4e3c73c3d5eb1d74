package io.haochaping.workbook;

import java.io.IOException;
import java.io.InputStream;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether the days of a workbook are counted from 1904, as older programs on a Mac do. */
final class Since1904 extends DefaultHandler {

    private boolean found;

    static boolean read(InputStream workbook) throws IOException, SAXException {
        try (workbook) {
            Since1904 handler = new Since1904();
            Xml.parse(workbook, handler);
            return handler.found;
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String flag = "workbookPr".equals(name) ? attributes.getValue("date1904") : null;
        found = found || "1".equals(flag) || "true".equals(flag);
    }
}
