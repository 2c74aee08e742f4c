package io.jixiao.api.graphql;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds what a schema leaves without a word; an argument named {@code id} says it by its name. */
final class Undescribed {
  private final List<String> found = new ArrayList<>();

  private Undescribed() {}

  static List<String> of(GraphQLSchema schema) {
    Undescribed undescribed = new Undescribed();
    schema.getAllTypesAsList().stream()
        .filter(type -> !Introspection.isIntrospectionTypes(type))
        .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
        .forEach(undescribed::check);
    return undescribed.found;
  }

  private void check(GraphQLNamedType type) {
    check("", type);
    String owner = type.getName() + ".";
    if (type instanceof GraphQLObjectType object) {
      object.getFieldDefinitions().forEach(field -> check(owner, field));
    } else if (type instanceof GraphQLInputObjectType input) {
      input.getFieldDefinitions().forEach(field -> check(owner, field));
    } else if (type instanceof GraphQLEnumType choice) {
      choice.getValues().forEach(value -> check(owner, value));
    }
  }

  private void check(String owner, GraphQLFieldDefinition field) {
    check(owner, (GraphQLNamedSchemaElement) field);
    field.getArguments().stream()
        .filter(argument -> !argument.getName().equals("id"))
        .forEach(argument -> check(owner + field.getName() + ".", argument));
  }

  private void check(String owner, GraphQLNamedSchemaElement element) {
    String description = element.getDescription();
    if (description == null || description.isBlank()) {
      found.add(owner + element.getName());
    }
  }
}
