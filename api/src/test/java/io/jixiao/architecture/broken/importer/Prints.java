package io.jixiao.architecture.broken.importer;

final class Prints {
  void print() {
    System.out.println();
  }
}
