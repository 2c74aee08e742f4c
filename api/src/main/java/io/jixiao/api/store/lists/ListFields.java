package io.jixiao.api.store.lists;

/** Paths of the fields that queries on {@code projectLists} name. */
public final class ListFields {
  public static final String ID = "_id";
  public static final String TITLE = "title";
  public static final String FISCAL_YEAR = "fiscalYear";
  public static final String DEPARTMENT_NAME = "department.name";

  /** As printed, which is its name where no name was read out of it. */
  static final String DEPARTMENT_TEXT = "department.text";

  /** Array: the imports that brought the list. */
  public static final String IMPORT_IDS = "importIds";

  public static final String UPDATED_AT = "updatedAt";

  static final String VERSION = "version";
  static final String FORMER = "former";
  static final String FINGERPRINT = "fingerprint";
  static final String DEPARTMENT = "department";
  static final String AMOUNT_UNIT = "amountUnit";
  static final String SOURCE = "source";
  static final String ROW_COUNT = "rowCount";

  private ListFields() {}
}
