package io.jixiao.importer;

import io.jixiao.importer.form.Words;
import io.jixiao.importer.template.TemplateCatalogue;

/** What is known of forms beside the general vocabulary; asked once for each file that is read. */
public interface FormKnowledge {

  /** What comes with the product. */
  FormKnowledge SHIPPED = new FormKnowledge() {};

  /** The templates that forms are compared with. */
  default TemplateCatalogue templates() {
    return TemplateCatalogue.shipped();
  }

  /**
   * What people confirmed about the headings of a region's forms.
   *
   * @param regionCode GB/T 2260 code
   */
  default Words confirmed(String regionCode) {
    return Words.NONE;
  }
}
