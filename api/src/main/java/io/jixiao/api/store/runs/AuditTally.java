package io.jixiao.api.store.runs;

/**
 * What an audit has made of projects.
 *
 * @param changed projects about which something else was found than before
 * @param before findings that followed from the projects before
 * @param after findings that follow from them now
 */
public record AuditTally(int changed, int before, int after) {

  public static final AuditTally NONE = new AuditTally(0, 0, 0);

  public AuditTally plus(AuditTally more) {
    return new AuditTally(changed + more.changed, before + more.before, after + more.after);
  }
}
