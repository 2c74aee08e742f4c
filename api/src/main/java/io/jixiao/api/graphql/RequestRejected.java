package io.jixiao.api.graphql;

/** What a caller asked for cannot be done, and the caller can do something about it. */
public final class RequestRejected extends RuntimeException {
  private final ErrorCode code;
  private final transient Object[] arguments;

  /**
   * @param arguments for the sentence of {@code code}; they are shown to the caller
   */
  public RequestRejected(ErrorCode code, Object... arguments) {
    super(code.name(), null, false, false);
    this.code = code;
    this.arguments = arguments.clone();
  }

  /** For machines. */
  public ErrorCode code() {
    return code;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
