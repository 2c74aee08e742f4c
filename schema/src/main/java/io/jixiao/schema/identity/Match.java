package io.jixiao.schema.identity;

import java.util.List;
import java.util.Optional;

/**
 * Which stored project an incoming form is.
 *
 * @param closeness of the candidates; DIFFERENT where there are none
 * @param candidates the equally close ones, in the order given
 */
public record Match(Closeness closeness, List<Candidate> candidates) {

  public Match {
    candidates = List.copyOf(candidates);
  }

  /** The project, if exactly one candidate is left. */
  public Optional<Candidate> project() {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Whether several projects are equally close, so that the form is none of them for certain. */
  public boolean isAmbiguous() {
    return candidates.size() > 1;
  }
}
