package io.jixiao.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Clients are written against the contract: what stands in it keeps its name, type and meaning. The
 * contract is ahead of the service; what is still missing is listed by name, so that nothing is
 * forgotten and nothing gets lost.
 */
class ContractTest {
  private static final Path SHARED = Path.of("../../shared/contract.graphqls");
  private static final Path CONTRACT = Path.of("src/test/resources/contract.graphqls");
  private static final Path NOT_YET_BUILT = Path.of("src/test/resources/not-yet-built.txt");

  @Test
  void whatIsBuiltIsAsTheContractHasIt() throws IOException {
    Map<String, String> promised = SchemaFacts.of(contract());
    Map<String, String> built = new TreeMap<>(SchemaFacts.of(built()));
    promised.keySet().retainAll(built.keySet());
    built.keySet().retainAll(promised.keySet());

    assertThat(promised).hasSizeGreaterThan(200).isEqualTo(built);
  }

  @Test
  void whatIsMissingIsKnown() throws IOException {
    Set<String> missing = new TreeSet<>(SchemaFacts.of(contract()).keySet());
    missing.removeAll(SchemaFacts.of(built()).keySet());
    if (Boolean.getBoolean("schema.rewrite")) {
      Files.write(NOT_YET_BUILT, missing);
    }

    assertThat(missing).containsExactlyElementsOf(Files.readAllLines(NOT_YET_BUILT));
  }

  @Test
  void contractIsTheOneThatClientsHave() throws IOException {
    assumeTrue(Files.exists(SHARED), "not run: there is no " + SHARED + " beside the checkout");

    assertThat(CONTRACT).hasSameTextualContentAs(SHARED);
  }

  private static TypeDefinitionRegistry contract() throws IOException {
    return new SchemaParser().parse(Files.readString(CONTRACT));
  }

  private static TypeDefinitionRegistry built() throws IOException {
    TypeDefinitionRegistry all = new TypeDefinitionRegistry();
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls");
    for (Resource file : files) {
      all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
    }
    return all;
  }
}
