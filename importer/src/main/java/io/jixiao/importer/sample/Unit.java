package io.jixiao.importer.sample;

import org.jspecify.annotations.Nullable;

/** A department or unit; layouts differ in how they print its code, some leave it out. */
record Unit(String name, @Nullable String code) {

  String inBrackets() {
    return code == null ? name : "[" + code + "]" + name;
  }

  String withDash() {
    return code == null ? name : code + "-" + name;
  }
}
