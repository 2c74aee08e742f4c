package io.jixiao.api.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Remembers the documents that were asked last, parsed and validated: pages and BI tools send the
 * same few again and again. Documents with errors and long ones are not kept.
 */
@Component
final class KnownDocuments implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {
  static final int MOST = 500;
  static final int LONGEST = 20_000;

  private static final float LOAD = 0.75f;

  private final Map<String, PreparsedDocumentEntry> entries =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
              return size() > MOST;
            }
          });

  @Override
  public void customize(GraphQlSource.SchemaResourceBuilder source) {
    source.configureGraphQl(engine -> engine.preparsedDocumentProvider(this));
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parsed) {
    String document = input.getQuery();
    PreparsedDocumentEntry known = entries.get(document);
    if (known == null) {
      known = parsed.apply(input);
      if (!known.hasErrors() && document.length() <= LONGEST) {
        entries.put(document, known);
      }
    }
    return CompletableFuture.completedFuture(known);
  }
}
