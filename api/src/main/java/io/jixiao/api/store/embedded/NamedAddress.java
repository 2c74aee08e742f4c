package io.jixiao.api.store.embedded;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;

/**
 * The address of a MongoDB, with this service's database where it names none. Adding the name to
 * the text would not do: it would change against which database the user is authenticated.
 */
final class NamedAddress extends ConnectionString {
  private static final String DATABASE = "jixiao";

  /**
   * @throws IllegalArgumentException if {@code uri} is not the address of a MongoDB
   */
  NamedAddress(String uri) {
    super(uri);
  }

  @Override
  public String getDatabase() {
    @Nullable String named = super.getDatabase();
    return named == null ? DATABASE : named;
  }
}
