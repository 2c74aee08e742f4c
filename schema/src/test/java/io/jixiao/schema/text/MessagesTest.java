package io.jixiao.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Messages MESSAGES = Messages.beside(MessagesTest.class, "sentences");

  @Test
  void textsAreInsertedWhereTheirNumberStands() {
    assertThat(MESSAGES.text("order", "甲", "B").zh()).isEqualTo("B，甲，甲。");
    assertThat(MESSAGES.text("order", "甲", "{0}").en()).isEqualTo("甲, {0}.");
    assertThat(MESSAGES.text("none").zh()).isEqualTo("没有。");
  }

  @Test
  void aTextIsInsertedInTheLanguageOfTheSentence() {
    Text text = MESSAGES.text("order", new Text("甲", "A"), "1");

    assertThat(text).isEqualTo(new Text("1，甲，甲。", "A, 1."));
  }

  @Test
  void whatOnlyPatternsCanSayIsLeftToThem() {
    assertThat(MESSAGES.text("quoted", "1").en()).isEqualTo("Nobody's {0} 1.");
    assertThat(MESSAGES.text("quoted", 1234).zh()).isEqualTo("1,234。");
    assertThat(MESSAGES.text("order", "1").zh()).isEqualTo("{1}，1，1。");
  }
}
