package io.jixiao.api.exports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much giving rows may take.
 *
 * @param atOnce to how many readers rows are on their way at a time; by default a quarter of the
 *     server's threads, so that who keeps many rows flowing leaves others' requests theirs
 * @param pagesAtOnce for how many of them a page is worked on at a time, the others wait for their
 *     turn; 0 for as many as there are processors
 */
@ConfigurationProperties("jixiao.exports")
record ExportProperties(@DefaultValue("50") int atOnce, @DefaultValue("0") int pagesAtOnce) {
  ExportProperties {
    pagesAtOnce = pagesAtOnce > 0 ? pagesAtOnce : Runtime.getRuntime().availableProcessors();
  }
}
