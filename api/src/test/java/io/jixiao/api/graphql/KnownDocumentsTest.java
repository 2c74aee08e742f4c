package io.jixiao.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDocumentsTest {
  private static final PreparsedDocumentEntry PARSED =
      new PreparsedDocumentEntry(Document.newDocument().build());
  private static final PreparsedDocumentEntry REFUSED =
      new PreparsedDocumentEntry(GraphqlErrorBuilder.newError().message("no").build());

  private final KnownDocuments documents = new KnownDocuments();
  private final List<String> parsed = new ArrayList<>();

  @Test
  void the_same_document_is_parsed_once() {
    assertThat(ask("{a}", PARSED)).isSameAs(PARSED);
    assertThat(ask("{a}", REFUSED)).isSameAs(PARSED);
    ask("{b}", PARSED);

    assertThat(parsed).containsExactly("{a}", "{b}");
  }

  @Test
  void what_has_errors_is_looked_at_again() {
    ask("{a}", REFUSED);

    assertThat(ask("{a}", PARSED)).isSameAs(PARSED);
  }

  @Test
  void what_is_very_long_is_not_kept() {
    String longest = "#".repeat(KnownDocuments.LONGEST);
    ask(longest, PARSED);
    ask(longest, PARSED);
    ask(longest + "#", PARSED);
    ask(longest + "#", PARSED);

    assertThat(parsed).containsExactly(longest, longest + "#", longest + "#");
  }

  @Test
  void only_the_last_ones_are_kept() {
    for (int i = 0; i <= KnownDocuments.MOST; i++) {
      ask("{a" + i + "}", PARSED);
    }
    parsed.clear();
    ask("{a1}", PARSED);
    ask("{a0}", PARSED);

    assertThat(parsed).containsExactly("{a0}");
  }

  private PreparsedDocumentEntry ask(String document, PreparsedDocumentEntry answer) {
    return documents
        .getDocumentAsync(
            ExecutionInput.newExecutionInput(document).build(),
            input -> {
              parsed.add(input.getQuery());
              return answer;
            })
        .join();
  }
}
