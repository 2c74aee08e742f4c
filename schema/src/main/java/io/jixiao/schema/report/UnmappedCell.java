package io.jixiao.schema.report;

/** A non-empty visible cell that was neither understood nor recognised as a label. */
public record UnmappedCell(String cell, String text) {}
