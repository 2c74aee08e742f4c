package io.jixiao.schema.measure;

/** Which way a change goes: {@code 较上年下降 5%} is DOWN, {@code 同比增长 3%} is UP. */
public enum Direction {
  UP,
  DOWN
}
