package io.jixiao.importer.mapping;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** A field that nobody maps is a compile error. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface MappingRules {}
