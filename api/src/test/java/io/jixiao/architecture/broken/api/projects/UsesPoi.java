package io.jixiao.architecture.broken.api.projects;

import org.apache.poi.ss.usermodel.CellType;

/** The service does not look into cells. */
record UsesPoi(CellType type) {}
