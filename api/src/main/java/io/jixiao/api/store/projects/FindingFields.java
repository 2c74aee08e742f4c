package io.jixiao.api.store.projects;

/** Paths of the fields that queries on {@code findings} name. */
public final class FindingFields {
  /** Of the project or list that the findings of the document are about. */
  public static final String OWNER = "_id";

  public static final String LIST_ID = "about.listId";
  public static final String FISCAL_YEAR = "about.fiscalYear";
  public static final String REGION_CODE = "about.regionCode";
  public static final String DEPARTMENT = "about.department";
  public static final String DEPARTMENT_CODE = "about.departmentCode";
  public static final String IMPLEMENTING_UNIT = "about.implementingUnit";
  public static final String NAME = "about.name";

  /** Array of the findings. */
  public static final String ITEMS = "items";

  public static final String ID = "id";
  public static final String CODE = "code";
  public static final String SEVERITY = "severity";
  public static final String STATUS = "status";
  public static final String FOUND_AT = "foundAt";
  public static final String DECIDED_BY = "decidedBy";
  public static final String DECIDED_AT = "decidedAt";
  public static final String MESSAGE_ZH = "message.zh";
  public static final String MESSAGE_EN = "message.en";

  static final String GROUP = "group";
  static final String STAMP = "stamp";

  private FindingFields() {}

  /** A field of the findings, from the document. */
  public static String item(String field) {
    return ITEMS + "." + field;
  }
}
