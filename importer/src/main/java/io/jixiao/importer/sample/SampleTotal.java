package io.jixiao.importer.sample;

/** The total row (总分) and the grade; texts as printed, empty where there is none. */
record SampleTotal(String weight, String score, String deviationReason, String grade) {
  static final SampleTotal NONE = new SampleTotal("", "", "", "");
}
