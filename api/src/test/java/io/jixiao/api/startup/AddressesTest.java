package io.jixiao.api.startup;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class AddressesTest {

  private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

  @Test
  void speaksLastHoweverLongTheFirstWorkTakes(CapturedOutput output) {
    CountDownLatch mayEnd = new CountDownLatch(1);
    work(
        () -> {
          try {
            assertThat(mayEnd.await(30, SECONDS)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          LoggerFactory.getLogger("io.jixiao.work").info("the samples are in");
        });

    addresses().printWhenAllIsDone();
    assertThat(output).doesNotContain("GraphiQL");
    mayEnd.countDown();

    assertThat(linesAtTheEnd(output)).anyMatch(line -> line.endsWith("the samples are in"));
  }

  @Test
  void speaksAlsoWhereTheFirstWorkFails(CapturedOutput output) {
    work(
        () -> {
          throw new IllegalStateException("no samples");
        });

    addresses().printWhenAllIsDone();

    assertThat(linesAtTheEnd(output)).isNotEmpty();
  }

  @Test
  void speaksWhereThereIsNoFirstWork(CapturedOutput output) {
    addresses().printWhenAllIsDone();

    assertThat(linesAtTheEnd(output)).isNotEmpty();
  }

  /** All lines, of which the last are page, GraphiQL and query. */
  private static List<String> linesAtTheEnd(CapturedOutput output) {
    await().untilAsserted(() -> assertThat(output).contains("Try first"));
    List<String> lines = output.toString().lines().toList();
    assertThat(lines.subList(lines.size() - 3, lines.size()))
        .satisfiesExactly(
            page -> assertThat(page).endsWith("http://127.0.0.1:81/"),
            graphiql -> assertThat(graphiql).endsWith("http://127.0.0.1:81/graphiql"),
            query -> assertThat(query).contains("{ projects(first: 3)"));
    return lines;
  }

  private void work(FirstWork work) {
    beans.registerSingleton("work", work);
  }

  private Addresses addresses() {
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty("local.server.port", "81");
    environment.setProperty("server.address", "127.0.0.1");
    return new Addresses(environment, beans.getBeanProvider(FirstWork.class));
  }
}
