package io.jixiao.importer.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.form.words.Term;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingMeaningTest {
  @Test
  void every_meaning_but_one_is_a_term_of_the_reader() {
    assertThat(HeadingMeaning.values())
        .filteredOn(meaning -> meaning.term().isEmpty())
        .containsExactly(HeadingMeaning.ATTRIBUTE);
    assertThat(Arrays.stream(HeadingMeaning.values()).map(HeadingMeaning::term))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_profile_writes_it_in_small_letters() {
    assertThat(HeadingMeaning.ofKey("initial-budget"))
        .contains(HeadingMeaning.INITIAL_BUDGET)
        .flatMap(HeadingMeaning::term)
        .contains(Term.INITIAL_BUDGET);
    assertThat(HeadingMeaning.ofKey("budget")).isEqualTo(Optional.empty());
  }
}
