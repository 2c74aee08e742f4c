package io.jixiao.importer.form.raw;

/** What can be found on a sheet. */
public sealed interface Found permits RawForm, RawList {}
