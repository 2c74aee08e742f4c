package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.FindingFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Translates filters of findings for the store, within the bounds of filters of projects. */
final class FindingCriteria {

  private final Function<IdFilter, List<String>> owners;
  private final FilterBounds bounds = new FilterBounds();

  private FindingCriteria(Function<IdFilter, List<String>> owners) {
    this.owners = owners;
  }

  /**
   * What the store is asked for; everything where {@code filter} is null.
   *
   * @param owners the projects and lists of imports
   * @throws RequestRejected where the filter is too large or too deep
   */
  static Condition of(@Nullable FindingFilter filter, Function<IdFilter, List<String>> owners) {
    return filter == null
        ? new Condition(Filters.empty(), Filters.empty())
        : new FindingCriteria(owners).translate(filter, 1);
  }

  private Condition translate(FindingFilter filter, int depth) {
    bounds.enter(depth);
    List<Condition> together = new ArrayList<>();
    together.add(fields(filter));
    if (filter.and() != null) {
      together.addAll(translate(filter.and(), depth));
    }
    if (filter.or() != null) {
      List<Condition> some = translate(filter.or(), depth);
      together.add(
          new Condition(
              Combined.any(some.stream().map(Condition::findings).toList()),
              Combined.any(some.stream().map(Condition::documents).toList())));
    }
    if (filter.not() != null) {
      // Of the findings of a document some may be meant by the filter and others not.
      Bson not = Filters.nor(translate(filter.not(), depth + 1).findings());
      together.add(new Condition(not, Filters.empty()));
    }
    return new Condition(
        Combined.all(together.stream().map(Condition::findings).toList()),
        Combined.all(together.stream().map(Condition::documents).toList()));
  }

  private List<Condition> translate(List<FindingFilter> some, int depth) {
    return some.stream().map(filter -> translate(filter, depth + 1)).toList();
  }

  private Condition fields(FindingFilter filter) {
    List<Bson> subject = subject(filter);
    List<Bson> documents = new ArrayList<>(subject);
    List<Bson> inItem = finding(filter, Function.identity());
    if (!inItem.isEmpty()) {
      documents.add(Filters.elemMatch(FindingFields.ITEMS, Combined.all(inItem)));
    }
    List<Bson> findings = new ArrayList<>(subject);
    findings.addAll(finding(filter, FindingFields::item));
    return new Condition(Combined.all(findings), Combined.all(documents));
  }

  private List<Bson> subject(FindingFilter filter) {
    List<Bson> given = new ArrayList<>();
    if (filter.projectId() != null) {
      given.addAll(filter.projectId().on(FindingFields.OWNER));
      given.add(Filters.eq(FindingFields.LIST_ID, null));
    }
    if (filter.importId() != null) {
      given.add(Filters.in(FindingFields.OWNER, owners.apply(filter.importId())));
    }
    Combined.add(given, filter.listId(), FindingFields.LIST_ID);
    Combined.add(given, filter.fiscalYear(), FindingFields.FISCAL_YEAR);
    Combined.add(given, filter.regionCode(), FindingFields.REGION_CODE);
    Combined.add(given, filter.department(), FindingFields.DEPARTMENT);
    Combined.add(given, filter.departmentCode(), FindingFields.DEPARTMENT_CODE);
    Combined.add(given, filter.implementingUnit(), FindingFields.IMPLEMENTING_UNIT);
    Combined.add(given, filter.name(), FindingFields.NAME);
    return given;
  }

  private static List<Bson> finding(FindingFilter filter, Function<String, String> path) {
    List<Bson> given = new ArrayList<>();
    Combined.add(given, filter.id(), path.apply(FindingFields.ID));
    Combined.add(given, filter.code(), path.apply(FindingFields.CODE));
    Combined.add(given, filter.severity(), path.apply(FindingFields.SEVERITY));
    Combined.add(given, filter.status(), path.apply(FindingFields.STATUS));
    Combined.add(given, filter.decidedBy(), path.apply(FindingFields.DECIDED_BY));
    if (filter.message() != null) {
      Bson zh = Combined.all(filter.message().on(path.apply(FindingFields.MESSAGE_ZH)));
      Bson en = Combined.all(filter.message().on(path.apply(FindingFields.MESSAGE_EN)));
      given.add(Filters.or(zh, en));
    }
    return given;
  }

  /**
   * A condition on findings.
   *
   * @param findings over one finding in the place of the list of all
   * @param documents holds for each document with a finding for which {@code findings} does
   */
  record Condition(Bson findings, Bson documents) {}
}
