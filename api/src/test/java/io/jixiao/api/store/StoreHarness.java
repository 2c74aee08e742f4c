package io.jixiao.api.store;

import io.jixiao.api.findings.CrossAudit;
import io.jixiao.api.findings.CrossAuditParts;
import io.jixiao.api.projects.ProjectDeletions;
import io.jixiao.api.scoring.Policies;
import io.jixiao.api.store.audit.AuditTurns;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.imports.ImportJournal;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.lists.ListSaver;
import io.jixiao.api.store.lists.ListUndo;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.api.store.projects.AuditedFindings;
import io.jixiao.api.store.projects.FindingDecisions;
import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.ProjectBatches;
import io.jixiao.api.store.projects.ProjectFacts;
import io.jixiao.api.store.projects.ProjectRestorer;
import io.jixiao.api.store.projects.ProjectSaver;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.ProjectUndo;
import io.jixiao.api.store.queries.QueryStore;
import io.jixiao.api.store.query.FindingPages;
import io.jixiao.api.store.query.ProjectWalk;
import io.jixiao.api.store.query.RunPages;
import io.jixiao.api.store.runs.RunQueue;
import io.jixiao.api.store.runs.RunRemoval;
import io.jixiao.api.store.runs.RunStore;
import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.templates.FormRules;
import io.jixiao.api.store.templates.HeadingStore;
import io.jixiao.api.store.templates.StoredKnowledge;
import io.jixiao.api.store.templates.TemplateStore;
import java.time.Clock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The store's parts on an empty database, without the service around them. */
public final class StoreHarness {

  private final Clock clock;

  public final MongoDatabaseFactory databases;
  public final Database database;
  public final ProjectStore projects;
  public final FindingStore findings;
  public final ProjectSaver saver;
  public final ProjectRestorer restorer;
  public final ProjectUndo undo;
  public final ImportStore imports;
  public final ImportQueue queue;
  public final ImportJournal journal;
  public final OriginalStore originals;
  public final ProjectListStore lists;
  public final ListSaver listSaver;
  public final TemplateStore templates;
  public final HeadingStore headings;
  public final StoredKnowledge knowledge;
  public final PolicyStore policies;
  public final QueryStore queries;
  public final ListUndo listUndo;
  public final ProjectWalk walk;
  public final RunQueue runQueue;
  public final RunStore runs;
  public final RunRemoval runRemoval;
  public final RunPages runPages;
  public final ScorecardStore scorecards;
  public final CrossAudit crossAudit;
  public final FindingDecisions decisions;
  public final FindingPages findingPages;
  public final AuditedFindings auditedFindings;
  public final ProjectBatches batches;
  public final ProjectFacts facts;
  public final Policies defaultPolicies;
  public final FormRules formRules;
  public final ProjectDeletions deletions;

  public StoreHarness(StoreUnderTest store, Clock clock) {
    this(store.emptyDatabase(), clock);
  }

  private StoreHarness(MongoDatabaseFactory databases, Clock clock) {
    this.databases = databases;
    this.clock = clock;
    AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
    parts.registerBean(MongoDatabaseFactory.class, () -> databases);
    parts.registerBean(Clock.class, () -> clock);
    parts.register(Database.class);
    for (Class<?> part :
        new Class<?>[] {
          ProjectStore.class,
          ImportStore.class,
          OriginalStore.class,
          ProjectListStore.class,
          ProjectWalk.class,
          RunStore.class,
          TemplateStore.class,
          PolicyStore.class,
          QueryStore.class,
          AuditTurns.class
        }) {
      parts.scan(part.getPackageName());
    }
    parts.register(FindingPages.class, Policies.class, ProjectDeletions.class);
    CrossAuditParts.register(parts);
    parts.refresh();
    database = parts.getBean(Database.class);
    projects = parts.getBean(ProjectStore.class);
    findings = parts.getBean(FindingStore.class);
    saver = parts.getBean(ProjectSaver.class);
    restorer = parts.getBean(ProjectRestorer.class);
    undo = parts.getBean(ProjectUndo.class);
    imports = parts.getBean(ImportStore.class);
    queue = parts.getBean(ImportQueue.class);
    journal = parts.getBean(ImportJournal.class);
    originals = parts.getBean(OriginalStore.class);
    lists = parts.getBean(ProjectListStore.class);
    listSaver = parts.getBean(ListSaver.class);
    templates = parts.getBean(TemplateStore.class);
    headings = parts.getBean(HeadingStore.class);
    knowledge = parts.getBean(StoredKnowledge.class);
    policies = parts.getBean(PolicyStore.class);
    queries = parts.getBean(QueryStore.class);
    listUndo = parts.getBean(ListUndo.class);
    walk = parts.getBean(ProjectWalk.class);
    runQueue = parts.getBean(RunQueue.class);
    runs = parts.getBean(RunStore.class);
    runRemoval = parts.getBean(RunRemoval.class);
    runPages = parts.getBean(RunPages.class);
    scorecards = parts.getBean(ScorecardStore.class);
    crossAudit = parts.getBean(CrossAudit.class);
    decisions = parts.getBean(FindingDecisions.class);
    findingPages = parts.getBean(FindingPages.class);
    auditedFindings = parts.getBean(AuditedFindings.class);
    batches = parts.getBean(ProjectBatches.class);
    facts = parts.getBean(ProjectFacts.class);
    defaultPolicies = parts.getBean(Policies.class);
    formRules = parts.getBean(FormRules.class);
    deletions = parts.getBean(ProjectDeletions.class);
  }

  /** The same store over a connection that breaks. */
  public StoreHarness with(Faults faults) {
    return new StoreHarness(faults.in(databases), clock);
  }

  /** The same store, to which something happens meanwhile. */
  public StoreHarness with(Meanwhile meanwhile) {
    return new StoreHarness(meanwhile.in(databases), clock);
  }

  /** The same store as another instance of the service has it. */
  public StoreHarness ofAnotherInstance() {
    return new StoreHarness(databases, clock);
  }
}
