package io.jixiao.importer.form.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary general = Vocabulary.general();

  @Test
  void the_same_further_words_are_one_vocabulary() {
    Vocabulary some = general.with(column("年度计划", Term.TARGET));

    assertThat(general.with(column("年度计划", Term.TARGET))).isSameAs(some);
    assertThat(general.with(column("年度计划", Term.ACTUAL))).isNotSameAs(some);
    assertThat(general.with(Words.NONE)).isSameAs(general);
  }

  @Test
  void what_is_settled_of_a_heading_is_remembered_beside_what_it_means_elsewhere() {
    Vocabulary settled = general.with(column("得分", Term.WEIGHT));

    for (int again = 0; again < 2; again++) {
      assertThat(settled.headingTerms("（一） 得 分：")).containsExactly(Term.WEIGHT);
      assertThat(settled.settled("（一） 得 分：")).containsExactly(Term.WEIGHT);
      assertThat(settled.terms("（一） 得 分：")).contains(Term.SCORE);
      assertThat(settled.settled("项目名称")).isNull();
      assertThat(general.settled("得分")).isNull();
      assertThat(general.headingTerms("得分")).contains(Term.SCORE);
    }
  }

  @Test
  void what_is_settled_to_be_no_field_heads_nothing() {
    Vocabulary settled = general.with(new Words(Map.of(), Map.of(), Set.of("得分")));

    assertThat(settled.headingTerms("得分")).isEmpty();
    assertThat(settled.terms("得分")).contains(Term.SCORE);
  }

  @Test
  void further_wordings_are_beside_the_general_ones() {
    Words words = new Words(Map.of(Term.NAME, List.of("任务名称")), Map.of(), Set.of());

    assertThat(general.with(words).terms("任务名称")).contains(Term.NAME);
    assertThat(general.with(words).terms("项目名称")).contains(Term.NAME);
  }

  private static Words column(String heading, Term term) {
    return new Words(Map.of(), Map.of(heading, term), Set.of());
  }
}
