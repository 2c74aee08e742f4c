package io.jixiao.api.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.startup.StartupRefusedException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessConfigurationTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1"})
  void needsNoTokenOnLoopback(String address) {
    assertThatCode(() -> start("", address)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3"})
  void refusesAnyOtherAddressWithoutAToken(String address) {
    assertThatExceptionOfType(StartupRefusedException.class)
        .isThrownBy(() -> start("  ", address))
        .withMessageContaining("no token is set");
  }

  @Test
  void refusesEveryAddressWithoutAToken() {
    assertThatExceptionOfType(StartupRefusedException.class)
        .isThrownBy(
            () ->
                AccessConfiguration.requireTokenBeyondLoopback(
                    new AccessProperties("", List.of()), null))
        .withMessageContaining("server.address is *");
  }

  @Test
  void startsAnywhereWithAToken() {
    assertThatCode(() -> start("secret", "0.0.0.0")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "http://", "example.com", "http://a.test/page", "ftp://a.test", "http://a b"})
  void refusesWhatIsNoOrigin(String origin) {
    assertThatExceptionOfType(StartupRefusedException.class)
        .isThrownBy(() -> allow("secret", origin))
        .withMessageContaining(origin + ", which is no origin");
  }

  @Test
  void allowsFilesOnlyWithAToken() {
    assertThatCode(() -> allow("secret", "null")).doesNotThrowAnyException();
    assertThatExceptionOfType(StartupRefusedException.class)
        .isThrownBy(() -> allow("", "null"))
        .withMessageContaining("no token is set");
  }

  private static void allow(String token, String origin) {
    AccessConfiguration.allowedOrigins(new AccessProperties(token, List.of(origin)));
  }

  private static void start(String token, String address) throws UnknownHostException {
    AccessConfiguration.requireTokenBeyondLoopback(
        new AccessProperties(token, List.of()), InetAddress.getByName(address));
  }
}
