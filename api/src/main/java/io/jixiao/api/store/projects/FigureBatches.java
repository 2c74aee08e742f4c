package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.ReadAhead;
import io.jixiao.api.store.projects.KnownFigures.Brought;
import io.jixiao.schema.comparison.ComparedProject;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.comparison.IndicatorFact.Found;
import io.jixiao.schema.comparison.IndicatorFacts;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what projects bring to a comparison, in the order of their ids, some at a time. It is kept
 * with each project, so that no form is read; where it is kept under another policy than the one
 * asked for, the project's form is read and reckoned anew.
 */
@Component
public class FigureBatches {

  private static final int FORMS_AT_A_TIME = 200;
  private static final int KEPT_AT_A_TIME = 1000;

  private static final Bson STAMPS = include(ProjectFields.STAMP);
  private static final Bson SUBJECT =
      fields(
          STAMPS,
          include(
              ProjectFields.FINDING_COUNTS,
              ProjectFields.TEMPLATE_ID,
              ProjectFields.NAME,
              ProjectFields.IDENTITY_CODE,
              ProjectFields.IDENTITY_NAME,
              ProjectFields.IDENTITY_UNIT,
              ProjectFields.FISCAL_YEAR,
              ProjectFields.REGION_CODE,
              ProjectFields.DEPARTMENT_NAME,
              ProjectFields.DEPARTMENT_CODE,
              ProjectFields.IMPLEMENTING_UNIT_NAME,
              ProjectFields.IMPLEMENTING_UNIT_CODE));
  private static final Bson FIGURES = fields(SUBJECT, include(ProjectFields.FIGURES));

  private final Database database;
  private final ProjectFacts forms;
  private final FindingStore findings;
  private final KnownFigures known = new KnownFigures();

  FigureBatches(Database database, ProjectFacts forms, FindingStore findings) {
    this.database = database;
    this.forms = forms;
    this.findings = findings;
  }

  /**
   * A form that figures are made of.
   *
   * @param findings about the project; empty where they were not asked for
   */
  public record Form(ProjectFact fact, List<FindingDocument> findings) {

    /** What was found about the indicator at a place, from 1. */
    public List<Found> about(int ordinal) {
      return findings.stream()
          .filter(each -> IndicatorFacts.ordinal(each.path()) == ordinal)
          .map(each -> new Found(each.code(), each.severity()))
          .toList();
    }
  }

  /**
   * How figures are made.
   *
   * @param policies the policy of a project, by the id of its template
   * @param onlyForms whether what is kept is of no use
   * @param withFindings whether {@code ofForm} looks at findings
   * @param ofForm the figures of a form under a policy
   */
  public record Reckoning(
      Function<@Nullable String, ScoringPolicy> policies,
      boolean onlyForms,
      boolean withFindings,
      BiFunction<Form, ScoringPolicy, ProjectFigures> ofForm) {

    /** Those that are kept, where they fit the policy. */
    public static Reckoning kept(Function<@Nullable String, ScoringPolicy> policies) {
      return new Reckoning(
          policies, false, false, (form, policy) -> ProjectFigures.of(form.fact().form(), policy));
    }

    /** Those that are made for one comparison. */
    public static Reckoning ofForms(
        Function<@Nullable String, ScoringPolicy> policies,
        boolean withFindings,
        BiFunction<Form, ScoringPolicy, ProjectFigures> ofForm) {
      return new Reckoning(policies, true, withFindings, ofForm);
    }
  }

  /**
   * Walks through the projects that {@code filter} finds.
   *
   * @param filter over {@link ProjectFields}
   * @param unread takes the ids of those that are left out, because they cannot be read
   */
  public void through(
      Bson filter, Reckoning reckoning, Consumer<String> unread, Consumer<ComparedProject> use) {
    boolean onlyForms = reckoning.onlyForms();
    boolean whole = onlyForms || !known.isLikely();
    Bson fields = onlyForms ? SUBJECT : whole ? FIGURES : STAMPS;
    int most = onlyForms ? FORMS_AT_A_TIME : KEPT_AT_A_TIME;
    Function<@Nullable String, List<KeptFigures>> next =
        last -> {
          Bson behind = gt(ProjectFields.ID, last == null ? "" : last);
          return find(and(filter, behind), most).projection(fields).into(new ArrayList<>(most));
        };
    try (ReadAhead<KeptFigures> batches = new ReadAhead<>(next, KeptFigures::id, most, null)) {
      List<KeptFigures> read = batches.next();
      while (!read.isEmpty()) {
        compared(read, whole, reckoning, unread).forEach(use);
        read = batches.next();
      }
    }
  }

  private FindIterable<KeptFigures> find(Bson filter, int limit) {
    return projects()
        .find(filter)
        .sort(ascending(ProjectFields.ID))
        .limit(limit)
        .batchSize(limit + 1);
  }

  /**
   * What projects bring.
   *
   * @param whole whether more than their stamps was read
   */
  private List<ComparedProject> compared(
      List<KeptFigures> read, boolean whole, Reckoning reckoning, Consumer<String> unread) {
    Map<String, Brought> brought = reckoning.onlyForms() ? new HashMap<>() : known(read, reckoning);
    Map<String, KeptFigures> open = open(read, whole, brought.keySet());
    boolean kept = reckon(open.values(), reckoning, unread, brought);
    if (!reckoning.onlyForms()) {
      known.setLikely(kept || open.size() * 2 <= read.size());
    }
    Map<String, FindingCounts> uncounted = uncounted(open.values());
    List<ComparedProject> compared = new ArrayList<>(read.size());
    for (KeptFigures each : read) {
      Brought of = brought.get(each.id());
      if (of != null) {
        FindingCounts own = of.findings();
        FindingCounts findings =
            own == null ? uncounted.getOrDefault(each.id(), FindingCounts.NONE) : own;
        compared.add(new ComparedProject(each.id(), of.subject(), findings, of.figures()));
      }
    }
    return compared;
  }

  /**
   * Adds what {@code open} bring.
   *
   * @return whether there was room to remember all of it
   */
  private boolean reckon(
      Collection<KeptFigures> open,
      Reckoning reckoning,
      Consumer<String> unread,
      Map<String, Brought> brought) {
    Map<String, ProjectFigures> figures = figures(open, reckoning, unread);
    boolean kept = true;
    for (KeptFigures each : open) {
      ProjectFigures own = figures.get(each.id());
      if (own != null) {
        Brought of = new Brought(each.subject(), each.findings(), own);
        brought.put(each.id(), of);
        kept &= reckoning.onlyForms() || known.put(each.stamp(), policy(each, reckoning), of);
      }
    }
    return kept;
  }

  private static ScoringPolicy policy(KeptFigures project, Reckoning reckoning) {
    return reckoning.policies().apply(project.subject().templateId());
  }

  private Map<String, Brought> known(List<KeptFigures> read, Reckoning reckoning) {
    Map<String, Brought> brought = new HashMap<>(2 * read.size());
    for (KeptFigures each : read) {
      Brought of = known.get(each.stamp(), reckoning.policies());
      if (of != null) {
        brought.put(each.id(), of);
      }
    }
    return brought;
  }

  /** Those that are not known, with their figures, by id. */
  private Map<String, KeptFigures> open(List<KeptFigures> read, boolean whole, Set<String> known) {
    List<KeptFigures> open = read.stream().filter(each -> !known.contains(each.id())).toList();
    if (!whole && !open.isEmpty()) {
      List<String> ids = open.stream().map(KeptFigures::id).toList();
      open =
          find(in(ProjectFields.ID, ids), ids.size())
              .projection(FIGURES)
              .into(new ArrayList<>(ids.size()));
    }
    return open.stream().collect(Collectors.toMap(KeptFigures::id, Function.identity()));
  }

  private MongoCollection<KeptFigures> projects() {
    MongoCollection<KeptFigures> collection =
        database.collection(ProjectCollections.PROJECTS, KeptFigures.class);
    return collection.withCodecRegistry(
        CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new KeptFiguresCodec()), collection.getCodecRegistry()));
  }

  private Map<String, ProjectFigures> figures(
      Collection<KeptFigures> kept, Reckoning reckoning, Consumer<String> unread) {
    Map<String, ProjectFigures> figures = new HashMap<>();
    Map<String, ScoringPolicy> open = new HashMap<>();
    for (KeptFigures each : kept) {
      ScoringPolicy policy = policy(each, reckoning);
      ProjectFigures own = reckoning.onlyForms() ? null : each.under(policy);
      if (own == null) {
        open.put(each.id(), policy);
      } else {
        figures.put(each.id(), own);
      }
    }
    List<String> ids = open.keySet().stream().sorted().toList();
    for (int from = 0; from < ids.size(); from += FORMS_AT_A_TIME) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + FORMS_AT_A_TIME));
      Map<String, List<FindingDocument>> found =
          reckoning.withFindings() ? findings.items(some) : Map.of();
      for (UnreadFact form : forms.next(in(ProjectFields.ID, some), null, some.size())) {
        ProjectFact fact = form.read();
        if (fact == null) {
          unread.accept(form.id());
        } else {
          Form read = new Form(fact, found.getOrDefault(form.id(), List.of()));
          ScoringPolicy policy = requireNonNull(open.get(form.id()));
          figures.put(form.id(), reckoning.ofForm().apply(read, policy));
        }
      }
    }
    return figures;
  }

  /** Of those where an older service kept the severities without their numbers. */
  private Map<String, FindingCounts> uncounted(Collection<KeptFigures> read) {
    List<String> ids =
        read.stream().filter(each -> each.findings() == null).map(KeptFigures::id).toList();
    Map<String, FindingCounts> counts = new HashMap<>();
    if (!ids.isEmpty()) {
      findings.items(ids).forEach((id, items) -> counts.put(id, FormPlaces.counts(items)));
    }
    return counts;
  }
}
