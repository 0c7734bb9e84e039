package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** Reads tables of units with their P-codes, as OCHA's common operational datasets of administrative boundaries have them. */
final class OchaReader implements SourceReader {
    private final PcodeUnits units;

    OchaReader(Gazetteer shipped) {
        units = new PcodeUnits(shipped);
    }

    @Override
    public void read(Plan plan, Packer packer, SourceLog log) throws IOException {
        boolean[] any = {false};
        for (Input input : plan.inputs())
            Table.of(input).each(log, (header, cells) -> {
                Optional<PcodeColumns> columns = PcodeColumns.find(header);
                any[0] |= columns.isPresent();
                if (columns.isEmpty()) log.leaveOut("rows of tables without P-codes");
                else row(columns.get(), cells, packer, log);
            });
        if (!any[0])
            throw new GazetteerFileException(
                    plan.root()
                            + " has no column of P-codes, such as ADM2_PCODE or adm2_pcode. Maybe its heading is not in the first row.");
    }

    private void row(PcodeColumns columns, List<String> cells, Packer packer, SourceLog log) throws IOException {
        if (columns.level() == 0) log.leaveOut("countries");
        else packer.add(units.place(columns, cells));
    }
}
