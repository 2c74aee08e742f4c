package io.jixiao.api.store.projects;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Organisation;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures straight off the bytes: comparisons read thousands of projects for one answer, and
 * most of their time would go into records that are looked at once.
 */
final class KeptFiguresCodec implements Codec<KeptFigures> {

  @Override
  public KeptFigures decode(BsonReader reader, DecoderContext context) {
    return new Reading(reader).document();
  }

  @Override
  public void encode(BsonWriter writer, KeptFigures value, EncoderContext context) {
    throw new UnsupportedOperationException("figures are written with their project");
  }

  @Override
  public Class<KeptFigures> getEncoderClass() {
    return KeptFigures.class;
  }

  /** One document; fields that were not asked for, and those that are null, stay null. */
  private static final class Reading {
    private final BsonReader reader;
    private @Nullable String id;
    private @Nullable ObjectId stamp;
    private @Nullable String name;
    private @Nullable Integer fiscalYear;
    private @Nullable String regionCode;
    private @Nullable Organisation department;
    private @Nullable Organisation unit;
    private @Nullable String templateId;
    private @Nullable ProjectIdentity identity;
    private @Nullable FindingCounts findings;
    private @Nullable Binary packed;

    Reading(BsonReader reader) {
      this.reader = reader;
    }

    KeptFigures document() {
      fields(this::field);
      Subject subject =
          new Subject(name, identity, fiscalYear, regionCode, department, unit, templateId);
      return new KeptFigures(
          new Stamp(Objects.requireNonNull(id), stamp), subject, findings, packed);
    }

    private void field(String field) {
      switch (field) {
        case "_id" -> id = reader.readString();
        case "stamp" -> stamp = reader.readObjectId();
        case "project" -> fields(this::ofProject);
        case "rollup" -> fields(this::ofRollup);
        case "identity" -> identity = identity();
        case "findingCounts" -> findings = counts();
        default -> reader.skipValue();
      }
    }

    private void ofProject(String field) {
      switch (field) {
        case "name" -> name = reader.readString();
        case "fiscalYear" -> fiscalYear = reader.readInt32();
        case "regionCode" -> regionCode = reader.readString();
        case "department" -> department = organisation();
        case "implementingUnit" -> unit = organisation();
        case "template" -> fields(this::ofTemplate);
        default -> reader.skipValue();
      }
    }

    private void ofTemplate(String field) {
      if (field.equals("id")) {
        templateId = reader.readString();
      } else {
        reader.skipValue();
      }
    }

    private void ofRollup(String field) {
      if (field.equals("figures")) {
        packed = new Binary(reader.readBinaryData().getData());
      } else {
        reader.skipValue();
      }
    }

    private Organisation organisation() {
      @Nullable String[] parts = texts("name", "code");
      return new Organisation(parts[0], parts[1], "");
    }

    private @Nullable ProjectIdentity identity() {
      @Nullable String[] parts = texts("code", "name", "unit");
      return parts[1] == null
          ? null
          : new ProjectIdentity(null, null, parts[0], parts[1], parts[2]);
    }

    private FindingCounts counts() {
      int[] counts = new int[3];
      fields(
          field -> {
            switch (field) {
              case "error" -> counts[0] = reader.readInt32();
              case "warning" -> counts[1] = reader.readInt32();
              case "notice" -> counts[2] = reader.readInt32();
              default -> reader.skipValue();
            }
          });
      return new FindingCounts(counts[0], counts[1], counts[2]);
    }

    private @Nullable String[] texts(String... names) {
      @Nullable String[] texts = new @Nullable String[names.length];
      fields(
          field -> {
            for (int i = 0; i < names.length; i++) {
              if (names[i].equals(field)) {
                texts[i] = reader.readString();
                return;
              }
            }
            reader.skipValue();
          });
      return texts;
    }

    private void fields(Consumer<String> read) {
      reader.readStartDocument();
      while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
        String field = reader.readName();
        if (reader.getCurrentBsonType() == BsonType.NULL) {
          reader.readNull();
        } else {
          read.accept(field);
        }
      }
      reader.readEndDocument();
    }
  }
}
