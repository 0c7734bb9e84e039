package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented gazetteers in the forms of the real ones. No place here exists. */
final class Dumps {
    private Dumps() {}

    /** A row of GeoNames' 19 columns. */
    static String geonames(
            int id, String name, String others, double lat, double lon, String code, String units, long people) {
        String[] unit = (units + "|||").split("\\|", -1);
        return String.join(
                "\t",
                Integer.toString(id),
                name,
                name,
                others,
                Double.toString(lat),
                Double.toString(lon),
                code.substring(0, 1),
                code.substring(2),
                "TJ",
                "",
                unit[0],
                unit[1],
                unit[2],
                "",
                Long.toString(people),
                "",
                "1900",
                "Asia/Dushanbe",
                "2024-01-01");
    }

    /** A village, its district, a border post, a stream and an abandoned village of an invented valley. */
    static String valley() {
        return String.join(
                        "\n",
                        geonames(
                                90000001,
                                "Zarqalam",
                                "Zarkalam,Зарқалам,زرقلم,DYU",
                                37.7101,
                                70.1502,
                                "P.PPL",
                                "02|7777",
                                420),
                        geonames(90000002, "Qalamdara", "", 37.72, 70.16, "A.ADM2", "02|7777", 0),
                        geonames(90000003, "Zarqalam Post", "", 37.705, 70.17, "S.PSTB", "02", 0),
                        geonames(90000004, "Zarqalam Stream", "", 37.70, 70.15, "H.STM", "02", 0),
                        geonames(90000005, "Old Zarqalam", "", 37.71, 70.15, "P.PPLQ", "02", 0),
                        geonames(90000006, "Shirinbuloq", "", 37.75, 70.20, "P.PPL", "02|7777", 90),
                        geonames(90000007, "Talkhbuloq", "", 37.80, 70.30, "P.PPL", "02|7777", 80))
                + "\n";
    }

    static final String FURTHER_NAMES = """
            1\t90000001\tru\tЗолотой Калам\t\t\t\t\t\t
            2\t90000001\ten\tGolden Reed\t1\t\t\t\t\t
            3\t90000001\t\tReedham\t\t\t\t1\t1931\t1960
            4\t90000001\tlink\thttps://example.org/zarqalam\t\t\t\t\t\t
            5\t12345\ten\tElsewhere\t\t\t\t\t\t
            """;

    static String whosonfirst(long id, String name, String type, double lat, double lon, String more) {
        return """
                {"id":%d,"type":"Feature","properties":{"wof:id":%d,"wof:name":"%s","wof:placetype":"%s","wof:country":"TJ",
                "geom:latitude":%s,"geom:longitude":%s,"geom:bbox":"70.1,37.6,70.3,37.8","wof:superseded_by":[],
                "edtf:cessation":"uuuu","mz:is_current":-1%s},
                "bbox":[70.1,37.6,70.3,37.8],"geometry":{"type":"Point","coordinates":[%s,%s]}}
                """.formatted(id, id, name, type, lat, lon, more, lon, lat);
    }

    static String boundaries(String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\"},\"features\":[" + String.join(",", features)
                + "]}";
    }

    /** A square of 0.2 degrees. */
    static String square(String name, String id, String type, double south, double west) {
        double north = south + 0.2;
        double east = west + 0.2;
        return """
                {"type":"Feature","properties":{"shapeName":"%s","shapeISO":"","shapeID":"%s","shapeGroup":"TJK","shapeType":"%s"},
                "geometry":{"type":"Polygon","coordinates":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}
                """.formatted(name, id, type, west, south, east, south, east, north, west, north, west, south);
    }

    static final String PCODES = """
            Shape_Area,ADM2_EN,ADM2_TG,ADM2_PCODE,ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE,date,validOn,validTo
            0.1,Qalamdara,Қаламдара,TJ0277,Khatlon,TJ02,Tajikistan,TJ,2019-01-01,2019-06-01,
            0.1,"Vose, the new",Восеъ,TJ0278,Khatlon,TJ02,Tajikistan,TJ,2019-01-01,2019-06-01,
            """;

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static Path zip(Path file, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A workbook with one sheet, as Excel writes it but without styles. */
    static Path workbook(Path file, List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++)
                sheet.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted('A' + c, r + 1, rows.get(r).get(c)));
            sheet.append("</row>");
        }
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zip(
                file,
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "</Types>",
                        "_rels/.rels",
                        "<Relationships " + relations + "><Relationship Id=\"rId1\" Type=\"" + types
                                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                        "xl/workbook.xml",
                        "<workbook " + main
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"ADM2\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships " + relations + "><Relationship Id=\"rId1\" Type=\"" + types
                                + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>"));
    }

    /** What an import said. */
    static final class Heard implements ImportListener {
        final List<BadRow> bad = new ArrayList<>();

        @Override
        public void at(long rows, double share) {}

        @Override
        public void bad(BadRow row) {
            bad.add(row);
        }

        @Override
        public void say(String line) {}
    }
}
