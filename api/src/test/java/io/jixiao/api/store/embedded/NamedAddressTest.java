package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedAddressTest {
  @Test
  void usesTheDatabaseThatTheAddressNames() {
    assertThat(new NamedAddress("mongodb://host/other").getDatabase()).isEqualTo("other");
  }

  @Test
  void usesItsOwnDatabaseWhereTheAddressNamesNone() {
    assertThat(new NamedAddress("mongodb://host:27018/?replicaSet=rs").getDatabase())
        .isEqualTo("jixiao");
  }

  @Test
  void stillAuthenticatesAgainstTheDatabaseForUsers() {
    assertThat(new NamedAddress("mongodb://user:secret@host").getCredential().getSource())
        .isEqualTo("admin");
  }
}
