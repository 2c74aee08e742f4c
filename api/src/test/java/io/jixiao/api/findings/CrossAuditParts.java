package io.jixiao.api.findings;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The audits of several projects, for a store without the service around it. */
public final class CrossAuditParts {

  private CrossAuditParts() {}

  public static void register(AnnotationConfigApplicationContext parts) {
    parts.register(CrossAudit.class, AcrossProjects.class, ListsBesideForms.class);
  }
}
