package io.jixiao.api.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, last of all that is done at the start, where to look and what to try first. */
@Component
class Addresses {
  private static final Logger log = LoggerFactory.getLogger(Addresses.class);
  private static final String FIRST_QUERY =
      "{ projects(first: 3) { totalCount edges { node { name fiscalYear"
          + " indicators { name target { text } actual { text } } } } } }";

  private final Environment environment;
  private final ObjectProvider<FirstWork> before;

  Addresses(Environment environment, ObjectProvider<FirstWork> before) {
    this.environment = environment;
    this.before = before;
  }

  /** What is done first may take a while and logs too, and these lines are to be the last. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void printWhenAllIsDone() {
    Thread thread = new Thread(this::finish, "startup");
    thread.setDaemon(true);
    thread.start();
  }

  private void finish() {
    try {
      before.orderedStream().forEach(FirstWork::run);
    } catch (RuntimeException e) {
      log.error("what is done first at the start failed", e);
    }
    print();
  }

  private void print() {
    String port = environment.getProperty("local.server.port");
    if (port == null) {
      return;
    }
    String service = "http://" + host() + ":" + port;
    log.info("页面 Page      {}/", service);
    log.info("GraphiQL       {}/graphiql", service);
    log.info("先试 Try first  {}", FIRST_QUERY);
  }

  private String host() {
    String address = environment.getProperty("server.address", "localhost");
    boolean everyAddress = address.equals("0.0.0.0") || address.equals("::");
    return everyAddress ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
  }
}
