package io.jixiao.api.store;

import org.jspecify.annotations.Nullable;

/** The identity under which a project is kept; parts are null while no form has named them. */
record IdentityDocument(
    @Nullable Integer fiscalYear,
    @Nullable String regionCode,
    @Nullable String code,
    String name,
    @Nullable String unit) {}
