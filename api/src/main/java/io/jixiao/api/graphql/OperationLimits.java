package io.jixiao.api.graphql;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;

/** How deep an operation may nest, and how much it may ask for. */
public final class OperationLimits {
  /** Deep enough for the introspection of an editor (15) and for any tree of indicators. */
  static final int MAX_DEPTH = 25;

  private OperationLimits() {}

  /**
   * What an operation costs.
   *
   * @throws RequestRejected where it nests too deep or costs too much
   */
  public static long cost(GraphQLSchema schema, ExecutableNormalizedOperation operation) {
    if (operation.getOperationDepth() > MAX_DEPTH) {
      throw new RequestRejected(ErrorCode.QUERY_TOO_DEEP, MAX_DEPTH);
    }
    long cost = new QueryCost(schema).of(operation.getTopLevelFields());
    if (cost > QueryCost.MAX) {
      throw new RequestRejected(ErrorCode.QUERY_TOO_COSTLY, QueryCost.MAX);
    }
    return cost;
  }
}
