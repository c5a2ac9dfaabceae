package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** The published schema in the hands of a validator that is not ours. */
final class Schema {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema DISCLOSURE =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(DisclosureJson.schema());

  private Schema() {}

  /** Returns what the schema refuses of a document; empty if it is valid. */
  static Set<ValidationMessage> refusals(String document) {
    try {
      return DISCLOSURE.validate(MAPPER.readTree(document));
    } catch (JsonProcessingException noJson) {
      throw new IllegalArgumentException(noJson);
    }
  }
}
