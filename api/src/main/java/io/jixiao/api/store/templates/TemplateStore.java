package io.jixiao.api.store.templates;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates that come with the product and, over them, those that people saved. */
@Component
public class TemplateStore {

  private static final int MOST_TRIES = 50;

  private final TemplateCollections collections;
  private final Clock clock;

  TemplateStore(TemplateCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /** All templates in their newest versions, the shipped ones first. */
  public TemplateCatalogue catalogue() {
    Map<String, Template> newest = new LinkedHashMap<>();
    TemplateCatalogue.shipped().templates().forEach(each -> newest.put(each.id(), each));
    collections
        .templates()
        .find()
        .sort(orderBy(ascending(TemplateDocument.TEMPLATE_ID, TemplateDocument.VERSION)))
        .map(TemplateMapper.INSTANCE::toTemplate)
        .forEach(each -> newest.put(each.id(), each));
    return new TemplateCatalogue(List.copyOf(newest.values()));
  }

  /**
   * Saves a template as the next version of its id; former versions stay.
   *
   * @param template its version counts for nothing
   * @return what was saved, with its version
   */
  public Template save(Template template) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Template next = template.inVersion(lastVersion(template.id()) + 1);
      TemplateDocument document =
          TemplateMapper.INSTANCE.toDocument(
              TemplateDocument.id(next.id(), next.version()),
              next,
              clock.instant().truncatedTo(ChronoUnit.MILLIS));
      if (isInserted(document)) {
        return next;
      }
    }
    throw new IllegalStateException(
        "a template kept changing under %d tries to save it".formatted(MOST_TRIES));
  }

  private int lastVersion(String id) {
    int shipped = TemplateCatalogue.shipped().byId(id).map(Template::version).orElse(0);
    TemplateDocument last =
        collections
            .templates()
            .find(eq(TemplateDocument.TEMPLATE_ID, id))
            .sort(descending(TemplateDocument.VERSION))
            .first();
    return last == null ? shipped : Math.max(shipped, last.version());
  }

  /** False if somebody else has saved that version in between. */
  private boolean isInserted(TemplateDocument document) {
    try {
      collections.templates().insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
