package io.jixiao.importer.sample;

/** How one region prints a form. Layouts are stateless. */
interface Layout {

  /** The name by which samples ask for it. */
  String id();

  void draw(SampleForm form, Canvas canvas);
}
