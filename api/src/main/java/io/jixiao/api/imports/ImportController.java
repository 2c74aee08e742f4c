package io.jixiao.api.imports;

import io.jixiao.api.imports.ImportService.UploadedFile;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.lists.ProjectListStore;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.multipart.MultipartFile;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Imports over HTTP. */
@RestController
@RequestMapping("/imports")
class ImportController {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);
  private static final int LISTS = 100;

  private final ImportService service;
  private final ImportStore imports;
  private final ProjectListStore lists;
  private final ImportProgress progress;
  private final TemplateIds templates;

  ImportController(
      ImportService service,
      ImportStore imports,
      ProjectListStore lists,
      ImportProgress progress,
      TemplateIds templates) {
    this.service = service;
    this.imports = imports;
    this.lists = lists;
    this.progress = progress;
    this.templates = templates;
  }

  /** Makes a job of the uploaded files; with {@code wait} answers at its end if that comes soon. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  DeferredResult<ResponseEntity<ImportView>> upload(
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @ModelAttribute ImportForm form,
      @RequestParam(required = false) @Nullable String wait)
      throws IOException {
    Duration patience = Wait.of(wait);
    if (files == null || files.isEmpty()) {
      throw ImportProblems.badRequest("FILE_MISSING");
    }
    ImportJob job =
        service.submit(
            files.stream().map(ImportController::uploaded).toList(),
            form.hints(templates::contains),
            form.importMode(),
            form.importAccept());
    return answer(job, patience);
  }

  /**
   * The import. Files and changes come in parts of at most {@value Window#LARGEST}, the first
   * unless asked otherwise; changes show the cells of all fields that were read if asked for.
   */
  @GetMapping("/{id}")
  ImportView show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer filesOffset,
      @RequestParam(required = false) @Nullable Integer filesLimit,
      @RequestParam(required = false) @Nullable Integer changesOffset,
      @RequestParam(required = false) @Nullable Integer changesLimit,
      @RequestParam(defaultValue = "false") boolean cells) {
    Window files = Window.of("files", filesOffset, filesLimit);
    Window changes = Window.of("changes", changesOffset, changesLimit);
    return view(job(id), files, changes, cells);
  }

  /** How far the import is: at once, on every change, and to its end. */
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<ProgressView>> events(@PathVariable String id) {
    String known = job(id).id();
    Flux<ServerSentEvent<ProgressView>> states =
        progress
            .follow(known)
            .map(ImportViewMapper.INSTANCE::toProgress)
            .map(state -> ServerSentEvent.builder(state).event("progress").build())
            .publish()
            .refCount(2);
    Flux<ServerSentEvent<ProgressView>> heartbeats =
        Flux.interval(HEARTBEAT)
            .map(beat -> ServerSentEvent.<ProgressView>builder().comment("alive").build())
            .takeUntilOther(states.ignoreElements());
    return Flux.merge(states, heartbeats);
  }

  private DeferredResult<ResponseEntity<ImportView>> answer(ImportJob job, Duration patience) {
    DeferredResult<ResponseEntity<ImportView>> answer =
        new DeferredResult<>(patience.plus(TO_ANSWER).toMillis());
    Mono<ImportJob> last =
        patience.isZero()
            ? Mono.just(job)
            : progress
                .follow(job.id(), BETWEEN_LOOKS)
                .takeUntilOther(Mono.delay(patience))
                .last(job);
    var unused = last.map(this::accepted).subscribe(answer::setResult, answer::setErrorResult);
    return answer;
  }

  private ResponseEntity<ImportView> accepted(ImportJob job) {
    ResponseEntity.BodyBuilder answer =
        job.status().finished() ? ResponseEntity.ok() : ResponseEntity.accepted();
    return answer
        .location(URI.create("/imports/" + job.id()))
        .body(view(job, Window.first(), Window.first(), false));
  }

  private ImportView view(ImportJob job, Window files, Window changes, boolean cells) {
    return ImportViewMapper.INSTANCE.toView(
        job,
        imports.files(job.id(), files.offset(), Math.min(files.limit(), job.files())),
        imports.changes(job.id(), changes.offset(), Math.min(changes.limit(), job.changes())),
        lists.broughtBy(job.id(), LISTS),
        cells);
  }

  private ImportJob job(String id) {
    return imports.find(id).orElseThrow(() -> ImportProblems.unknown(id));
  }

  private static UploadedFile uploaded(MultipartFile file) {
    String name = file.getOriginalFilename();
    return new UploadedFile(name == null || name.isBlank() ? file.getName() : name, file);
  }
}
