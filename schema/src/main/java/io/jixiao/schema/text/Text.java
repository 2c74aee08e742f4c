package io.jixiao.schema.text;

/** A sentence for people in both languages of the product; neither is ever blank. */
public record Text(String zh, String en) {}
