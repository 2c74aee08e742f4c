package io.jixiao.api.imports;

import io.jixiao.api.JixiaoApplication;
import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.importer.ReadingHints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.FileSystemUtils;

/** The whole service on an empty embedded store of its own. */
final class ServiceImport implements AutoCloseable {
  private static final int MILLIS_BETWEEN_LOOKS = 20;

  private final Path data;
  private final ConfigurableApplicationContext service;

  ServiceImport() throws IOException {
    data = Files.createTempDirectory("benchmark-data");
    service =
        SpringApplication.run(
            JixiaoApplication.class,
            "--server.port=0",
            "--jixiao.samples=false",
            "--logging.level.io.jixiao=warn",
            "--jixiao.mongodb-uri=",
            "--jixiao.data=" + data);
  }

  /** From the bytes of an upload to the end of its import, everything stored. */
  void run(Workload work) throws IOException, InterruptedException {
    ImportStore imports = service.getBean(ImportStore.class);
    String name = work.file().getFileName().toString();
    ImportJob job =
        service
            .getBean(ImportService.class)
            .submit(
                List.of(new ImportService.UploadedFile(name, new FileSystemResource(work.file()))),
                ReadingHints.NONE,
                ImportMode.COMMIT,
                ImportAccept.VALID);
    while (!job.status().finished()) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
      job = imports.find(job.id()).orElseThrow();
    }
    long rows =
        service.getBean(ProjectListStore.class).broughtBy(job.id(), 10).stream()
            .mapToInt(StoredProjectList::rowCount)
            .sum();
    work.check("importing", job.counts().created(), rows);
  }

  @Override
  public void close() throws IOException {
    service.close();
    FileSystemUtils.deleteRecursively(data);
  }
}
