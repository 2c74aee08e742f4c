package io.jixiao.api.store.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.report.GuessedHeading;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.UnmappedCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cells of one sheet of an import.
 *
 * @param firstForm number of its first form among all forms of the import
 */
public record ImportSheet(
    @JsonIgnore String importId,
    String name,
    int forms,
    int firstForm,
    int nonEmpty,
    int mapped,
    int labels,
    int unmapped,
    List<UnmappedCell> unmappedCells,
    List<GuessedHeading> guessedHeadings,
    @Nullable Problem problem,
    @Nullable TemplateChoice template) {}
