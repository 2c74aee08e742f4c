package io.jixiao.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST", "jixiao.localhost", "127.0.0.1", "[::1]", "::1"})
  void knowsTheNamesOfThisMachine(String name) {
    assertThat(LocalName.is(name)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1", "notlocalhost"})
  void knowsNoOther(String name) {
    assertThat(LocalName.is(name)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"http://localhost:3000", "https://127.0.0.1", "chrome-extension://abc"})
  void takesPagesAndProgramsOfThisMachine(String origin) {
    assertThat(LocalName.isOrigin(origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.com", "https://localhost.example.com", "null", "http://["})
  void refusesPagesOfOtherSites(String origin) {
    assertThat(LocalName.isOrigin(origin)).isFalse();
  }
}
