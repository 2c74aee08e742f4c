package io.jixiao.api.findings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finishes, once the service answers, the audits that its last end broke off. */
@Component
class CatchUp {

  private static final Logger log = LoggerFactory.getLogger(CatchUp.class);

  private final CrossAudit audit;

  CatchUp(CrossAudit audit) {
    this.audit = audit;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread thread = new Thread(this::run, "audits");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      audit.catchUp();
    } catch (RuntimeException e) {
      log.warn("audits that were broken off wait for the next start: {}", e.toString());
    }
  }
}
