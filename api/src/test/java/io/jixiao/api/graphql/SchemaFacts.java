package io.jixiao.api.graphql;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Map;
import java.util.TreeMap;

/** What a schema promises, one line a field, argument or value: its place and its type. */
final class SchemaFacts {
  private final Map<String, String> facts = new TreeMap<>();

  private SchemaFacts() {}

  static Map<String, String> of(TypeDefinitionRegistry schema) {
    SchemaFacts facts = new SchemaFacts();
    schema.types().values().forEach(facts::add);
    schema.objectTypeExtensions().values().forEach(some -> some.forEach(facts::add));
    schema.scalars().keySet().forEach(scalar -> facts.facts.put(scalar, "scalar"));
    return facts.facts;
  }

  private void add(TypeDefinition<?> type) {
    String owner = type.getName() + ".";
    if (type instanceof ObjectTypeDefinition object) {
      object.getFieldDefinitions().forEach(field -> add(owner, field));
    } else if (type instanceof InputObjectTypeDefinition input) {
      input.getInputValueDefinitions().forEach(field -> add(owner, field));
    } else if (type instanceof EnumTypeDefinition choice) {
      choice.getEnumValueDefinitions().forEach(v -> facts.put(owner + v.getName(), "value"));
    }
  }

  private void add(String owner, FieldDefinition field) {
    facts.put(owner + field.getName(), AstPrinter.printAst(field.getType()));
    field
        .getInputValueDefinitions()
        .forEach(argument -> add(owner + field.getName() + ".", argument));
  }

  private void add(String owner, InputValueDefinition input) {
    facts.put(owner + input.getName(), AstPrinter.printAst(input.getType()));
  }
}
