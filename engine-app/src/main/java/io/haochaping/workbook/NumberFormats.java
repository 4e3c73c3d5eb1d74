package io.haochaping.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What the styles of a workbook say about numbers: is it a day, and with how many digits does it show? */
final class NumberFormats extends DefaultHandler {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();
    private boolean inCellStyles;

    static NumberFormats read(@Nullable InputStream styles) throws IOException, SAXException {
        NumberFormats formats = new NumberFormats();
        if (styles != null) {
            Xml.parse(styles, formats);
        }
        return formats;
    }

    boolean isDay(int style) {
        int format = format(style);
        return DateUtil.isADateFormat(format, code(format));
    }

    /** A format like 000 shows 7 as 007. */
    int digits(int style) {
        String code = code(format(style));
        return code != null && code.matches("0{2,20}") ? code.length() : 0;
    }

    private int format(int style) {
        return style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : 0;
    }

    private @Nullable String code(int format) {
        return own.containsKey(format) ? own.get(format) : BuiltinFormats.getBuiltinFormat(format);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> own.put(number(attributes), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    ofStyle.add(number(attributes));
                }
            }
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if ("cellXfs".equals(name)) {
            inCellStyles = false;
        }
    }

    private static int number(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }
}
