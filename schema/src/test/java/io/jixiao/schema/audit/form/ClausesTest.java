package io.jixiao.schema.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ClausesTest {

  @Test
  void bothLanguagesHaveEveryClause() {
    ResourceBundle zh = bundle("zh");
    ResourceBundle en = bundle("en");

    assertThat(zh.keySet()).isEqualTo(en.keySet());
    assertThat(zh.keySet())
        .allSatisfy(key -> assertThat(zh.getString(key)).containsPattern("\\p{IsHan}"));
    assertThat(en.keySet())
        .allSatisfy(key -> assertThat(en.getString(key)).doesNotContainPattern("\\p{IsHan}"));
  }

  private static ResourceBundle bundle(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "io.jixiao.schema.audit.form.clauses", Locale.forLanguageTag(language));
    assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
    return bundle;
  }
}
