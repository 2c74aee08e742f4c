package io.jixiao.api.store.runs;

/**
 * Why a run could not be brought to its end.
 *
 * @param code for machines; its sentence takes the argument
 */
public record RunProblem(String code, String argument) {}
