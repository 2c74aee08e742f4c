package io.jixiao.api.templates;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.templates.ConfirmedHeading;
import io.jixiao.api.store.templates.HeadingStore;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.schema.region.Regions;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What people confirm about the headings of a region's forms. */
@Controller
class HeadingController {
  private static final int MOST = 1_000;

  private final HeadingStore store;

  HeadingController(HeadingStore store) {
    this.store = store;
  }

  @QueryMapping
  List<ConfirmedHeading> confirmedHeadings(@Argument String regionCode) {
    return store.of(regionCode, MOST);
  }

  @MutationMapping
  ConfirmedHeading confirmHeading(
      @Argument String regionCode, @Argument String heading, @Argument HeadingMeaning meaning) {
    if (Regions.byCode(regionCode).isEmpty()) {
      throw new RequestRejected(ErrorCode.REGION_NOT_FOUND, regionCode);
    }
    if (!TemplateInputs.isHeading(heading)) {
      throw new RequestRejected(ErrorCode.INVALID_HEADING, TemplateInputs.LONGEST_HEADING);
    }
    return store.confirm(regionCode, heading, meaning);
  }

  @MutationMapping
  boolean forgetHeading(@Argument String regionCode, @Argument String heading) {
    return store.forget(regionCode, heading);
  }
}
