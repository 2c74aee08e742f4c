package io.jixiao.api.graphql;

import org.springframework.graphql.execution.ErrorType;

/** Codes of errors, for machines: {@code extensions.code}. Sentences are in the bundles beside. */
public enum ErrorCode {
  /** The document is not GraphQL. */
  INVALID_SYNTAX(ErrorType.BAD_REQUEST),
  /** The document does not fit the schema, or a variable does not fit its type. */
  INVALID_QUERY(ErrorType.BAD_REQUEST),
  /** An argument does not fit its type. */
  INVALID_ARGUMENT(ErrorType.BAD_REQUEST),
  /** A cursor was not made by this field under this order. */
  INVALID_CURSOR(ErrorType.BAD_REQUEST),
  /** A page size below its least value. */
  INVALID_PAGE(ErrorType.BAD_REQUEST),
  /** An offset or limit below 0. */
  INVALID_SLICE(ErrorType.BAD_REQUEST),
  /** Both {@code first} and {@code last}. */
  PAGE_DIRECTION_AMBIGUOUS(ErrorType.BAD_REQUEST),
  /** A page size above the greatest. */
  PAGE_TOO_LARGE(ErrorType.BAD_REQUEST),
  /** More than the greatest number of orders, or one field twice. */
  INVALID_ORDER(ErrorType.BAD_REQUEST),
  /** A list within a filter is too long. */
  FILTER_LIST_TOO_LONG(ErrorType.BAD_REQUEST),
  /** A text within a filter is too long. */
  FILTER_TEXT_TOO_LONG(ErrorType.BAD_REQUEST),
  /** Too many filters within a filter. */
  FILTER_TOO_LARGE(ErrorType.BAD_REQUEST),
  /** Filters nested too deep. */
  FILTER_TOO_DEEP(ErrorType.BAD_REQUEST),
  /** Fields nested too deep. */
  QUERY_TOO_DEEP(ErrorType.BAD_REQUEST),
  /** More fields, with page sizes, than one request may ask for. */
  QUERY_TOO_COSTLY(ErrorType.BAD_REQUEST),
  /** What takes longer than a request may be worked on. */
  QUERY_TOO_LONG(ErrorType.BAD_REQUEST),
  /** A question about the schema, which this service does not answer. */
  INTROSPECTION_DISABLED(ErrorType.BAD_REQUEST),
  /** A subscription whose answer is not accepted as server-sent events. */
  SUBSCRIPTION_NEEDS_EVENTS(ErrorType.BAD_REQUEST),
  /** No project with that id. */
  PROJECT_NOT_FOUND(ErrorType.NOT_FOUND),
  /** No such revision of the project. */
  REVISION_NOT_FOUND(ErrorType.NOT_FOUND),
  /** No import with that id. */
  IMPORT_NOT_FOUND(ErrorType.NOT_FOUND),
  /** Too many others wait for cells of workbooks. */
  EXCERPTS_BUSY(ErrorType.INTERNAL_ERROR),
  /** No run with that id. */
  RUN_NOT_FOUND(ErrorType.NOT_FOUND),
  /** A run has not ended yet. */
  RUN_NOT_FINISHED(ErrorType.BAD_REQUEST),
  /** No finding with that id, or not any more. */
  FINDING_NOT_FOUND(ErrorType.NOT_FOUND),
  /** A comment or a name about a finding is too long. */
  INVALID_DECISION(ErrorType.BAD_REQUEST),
  /** No division with that code. */
  REGION_NOT_FOUND(ErrorType.NOT_FOUND),
  /** No scoring policy with that id. */
  POLICY_NOT_FOUND(ErrorType.NOT_FOUND),
  /** A scoring policy was saved and cannot be read any more; the log has why. */
  POLICY_UNREADABLE(ErrorType.INTERNAL_ERROR),
  /** A scoring policy is not as it should be; the sentence lists everything. */
  INVALID_POLICY(ErrorType.BAD_REQUEST),
  /** The project's form has no points to earn. */
  PROJECT_WITHOUT_POINTS(ErrorType.BAD_REQUEST),
  /** A preview of more projects than can be scored while somebody waits. */
  PREVIEW_TOO_LONG(ErrorType.BAD_REQUEST),
  /** Keys of groups that are too many, too few, repeated or of no use. */
  INVALID_GROUP_KEYS(ErrorType.BAD_REQUEST),
  /** Too many years, or none. */
  INVALID_YEARS(ErrorType.BAD_REQUEST),
  /** Too many projects side by side, or none, or one twice. */
  INVALID_PROJECTS(ErrorType.BAD_REQUEST),
  /** A project is stored and cannot be read any more; the log has why. */
  PROJECT_UNREADABLE(ErrorType.INTERNAL_ERROR),
  /** A comparison that comes to more than one answer holds. */
  COMPARISON_TOO_LARGE(ErrorType.BAD_REQUEST),
  /** A filter without a condition where one is needed. */
  FILTER_EMPTY(ErrorType.BAD_REQUEST),
  /** A filter finds more or fewer projects than the caller expects. */
  COUNT_DIFFERS(ErrorType.BAD_REQUEST),
  /** A template is not as it should be; the sentence lists everything. */
  INVALID_TEMPLATE(ErrorType.BAD_REQUEST),
  /** A query to be saved is not as it should be; the sentence lists everything. */
  INVALID_SAVED_QUERY(ErrorType.BAD_REQUEST),
  /** A heading is blank or too long to be one. */
  INVALID_HEADING(ErrorType.BAD_REQUEST),
  /** The import has not ended yet. */
  IMPORT_NOT_FINISHED(ErrorType.BAD_REQUEST),
  /** The import was a dry run, which stores nothing. */
  IMPORT_STORED_NOTHING(ErrorType.BAD_REQUEST),
  /** The current revision is not the one that the caller knows. */
  REVISION_CONFLICT(ErrorType.BAD_REQUEST),
  /** A failure of the service; its id is in the log. */
  INTERNAL_ERROR(ErrorType.INTERNAL_ERROR);

  private final ErrorType type;

  ErrorCode(ErrorType type) {
    this.type = type;
  }

  ErrorType type() {
    return type;
  }
}
