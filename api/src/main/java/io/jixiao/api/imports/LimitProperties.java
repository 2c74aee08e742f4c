package io.jixiao.api.imports;

import io.jixiao.importer.limits.ReadLimits;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What uploads and the files in them may cost; all inclusive and at least 1. What passes a limit is
 * refused with a sentence that names it.
 *
 * @param uploadBytes of a request, with all its files
 * @param bytes of a file, of an archive and of each of its members
 * @param unpackedBytes of all parts of a workbook together, or of all members of an upload
 * @param entries of a zip, a workbook's own zip included, and members of an upload
 * @param ratio unpacked to packed bytes of an entry of more than a megabyte
 * @param archiveDepth archives around a file: 1 for an archive, 2 for an archive in it
 * @param xmlDepth elements around an element of a part of XML
 * @param partBytes unpacked, of a part that is read as a whole (formats, relations)
 * @param textBytes unpacked, of a workbook's table of shared texts
 * @param cellCharacters of the text of a cell
 * @param evaluatedBytes unpacked, of a workbook whose formulas without results are calculated
 * @param cellsPerSheet non-empty cells of a sheet that is no list, and merged areas
 * @param usedRange cells that a sheet spells out, those with nothing but a format included
 * @param longSheetRows rows after which a sheet is looked at as a list that is read row by row
 */
@Validated
@ConfigurationProperties("jixiao.limits")
record LimitProperties(
    @DefaultValue("1GB") DataSize uploadBytes,
    @DefaultValue("200MB") DataSize bytes,
    @DefaultValue("2GB") DataSize unpackedBytes,
    @Min(1) @DefaultValue("50000") int entries,
    @Min(1) @DefaultValue("500") int ratio,
    @Min(1) @DefaultValue("2") int archiveDepth,
    @Min(1) @DefaultValue("100") int xmlDepth,
    @DefaultValue("16MB") DataSize partBytes,
    @DefaultValue("64MB") DataSize textBytes,
    @Min(1) @DefaultValue("100000") int cellCharacters,
    @DefaultValue("6MB") DataSize evaluatedBytes,
    @Min(1) @DefaultValue("300000") int cellsPerSheet,
    @Min(1) @DefaultValue("16000000") long usedRange,
    @Min(1) @DefaultValue("300") int longSheetRows) {

  LimitProperties {
    atLeastOneByte("upload-bytes", uploadBytes);
    atLeastOneByte("bytes", bytes);
    atLeastOneByte("unpacked-bytes", unpackedBytes);
    atLeastOneByte("part-bytes", partBytes);
    atLeastOneByte("text-bytes", textBytes);
    atLeastOneByte("evaluated-bytes", evaluatedBytes);
  }

  private static void atLeastOneByte(String name, DataSize size) {
    if (size.toBytes() < 1) {
      throw new IllegalArgumentException("jixiao.limits." + name + " must be at least 1B");
    }
  }

  ReadLimits readLimits() {
    return new ReadLimits(
        bytes.toBytes(),
        unpackedBytes.toBytes(),
        entries,
        ratio,
        archiveDepth,
        xmlDepth,
        partBytes.toBytes(),
        textBytes.toBytes(),
        cellCharacters,
        evaluatedBytes.toBytes(),
        cellsPerSheet,
        usedRange,
        longSheetRows);
  }
}
