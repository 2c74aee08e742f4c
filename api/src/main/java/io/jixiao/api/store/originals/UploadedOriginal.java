package io.jixiao.api.store.originals;

/**
 * A file as it was uploaded.
 *
 * @param name as the client named it
 */
public record UploadedOriginal(String name, String sha256, long bytes) {}
