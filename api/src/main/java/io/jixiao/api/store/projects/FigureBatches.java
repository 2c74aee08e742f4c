package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.ReadAhead;
import io.jixiao.schema.comparison.ComparedProject;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.comparison.GroupKey;
import io.jixiao.schema.comparison.IndicatorFact.Found;
import io.jixiao.schema.comparison.IndicatorFacts;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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

  private final Database database;
  private final ProjectFacts forms;
  private final FindingStore findings;

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
   * @param by what is read of the projects beside their figures
   * @param unread takes the ids of those that are left out, because they cannot be read
   */
  public void through(
      Bson filter,
      Collection<GroupKey> by,
      Reckoning reckoning,
      Consumer<String> unread,
      Consumer<ComparedProject> use) {
    Bson fields = include(List.copyOf(fields(by, reckoning.onlyForms())));
    int most = reckoning.onlyForms() ? FORMS_AT_A_TIME : KEPT_AT_A_TIME;
    try (ReadAhead<KeptFigures> batches =
        new ReadAhead<>(last -> next(filter, last, most, fields), KeptFigures::id, most, null)) {
      List<KeptFigures> kept = batches.next();
      while (!kept.isEmpty()) {
        compared(kept, reckoning, unread).forEach(use);
        kept = batches.next();
      }
    }
  }

  private List<KeptFigures> next(Bson filter, @Nullable String after, int limit, Bson fields) {
    return projects()
        .find(and(filter, gt(ProjectFields.ID, after == null ? "" : after)))
        .sort(ascending(ProjectFields.ID))
        .limit(limit)
        .batchSize(limit + 1)
        .projection(fields)
        .into(new ArrayList<>(limit));
  }

  private List<ComparedProject> compared(
      List<KeptFigures> kept, Reckoning reckoning, Consumer<String> unread) {
    Map<String, ProjectFigures> figures = figures(kept, reckoning, unread);
    Map<String, FindingCounts> counts = uncounted(kept);
    List<ComparedProject> compared = new ArrayList<>(kept.size());
    for (KeptFigures each : kept) {
      ProjectFigures own = figures.get(each.id());
      if (own != null) {
        FindingCounts found =
            each.findings() == null
                ? counts.getOrDefault(each.id(), FindingCounts.NONE)
                : each.findings();
        compared.add(new ComparedProject(each.id(), each.subject(), found, own));
      }
    }
    return compared;
  }

  private MongoCollection<KeptFigures> projects() {
    MongoCollection<KeptFigures> collection =
        database.collection(ProjectCollections.PROJECTS, KeptFigures.class);
    return collection.withCodecRegistry(
        CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new KeptFiguresCodec()), collection.getCodecRegistry()));
  }

  private Map<String, ProjectFigures> figures(
      List<KeptFigures> kept, Reckoning reckoning, Consumer<String> unread) {
    Map<String, ProjectFigures> figures = new HashMap<>();
    Map<String, ScoringPolicy> open = new HashMap<>();
    for (KeptFigures each : kept) {
      ScoringPolicy policy = reckoning.policies().apply(each.subject().templateId());
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

  /** An older service kept the severities without their numbers. */
  private Map<String, FindingCounts> uncounted(List<KeptFigures> kept) {
    List<String> ids =
        kept.stream().filter(each -> each.findings() == null).map(KeptFigures::id).toList();
    Map<String, FindingCounts> counts = new HashMap<>();
    if (!ids.isEmpty()) {
      findings.items(ids).forEach((id, items) -> counts.put(id, FormPlaces.counts(items)));
    }
    return counts;
  }

  private static Set<String> fields(Collection<GroupKey> by, boolean onlyForms) {
    Set<String> fields = new LinkedHashSet<>();
    fields.add(ProjectFields.TEMPLATE_ID);
    fields.add(ProjectFields.FINDING_COUNTS);
    if (!onlyForms) {
      fields.add(ProjectFields.FIGURES);
    }
    by.forEach(key -> fields.addAll(fields(key)));
    return fields;
  }

  private static List<String> fields(GroupKey key) {
    return switch (key) {
      case REGION, PROVINCE -> List.of(ProjectFields.REGION_CODE);
      case DEPARTMENT -> List.of(ProjectFields.DEPARTMENT_NAME, ProjectFields.DEPARTMENT_CODE);
      case IMPLEMENTING_UNIT ->
          List.of(ProjectFields.IMPLEMENTING_UNIT_NAME, ProjectFields.IMPLEMENTING_UNIT_CODE);
      case FISCAL_YEAR -> List.of(ProjectFields.FISCAL_YEAR);
      case PROJECT ->
          List.of(
              ProjectFields.NAME,
              ProjectFields.IDENTITY_CODE,
              ProjectFields.IDENTITY_NAME,
              ProjectFields.IDENTITY_UNIT);
      case LEVEL1, LEVEL2, REPORTED_GRADE, RECOMPUTED_GRADE, TEMPLATE -> List.of();
    };
  }
}
