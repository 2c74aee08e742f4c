package io.jixiao.importer.form;

/** What can be found on a sheet. */
public sealed interface Found permits RawForm, RawList {}
