package org.onrecord.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/**
 * The JSON Schema that the project ships, as a check: every test that prints a reading calls it.
 */
public final class WireSchema {
  /** Found by name on the class path: the module that carries it uses this class too. */
  private static final String RESOURCE = "classpath:org/onrecord/findings/reading.schema.json";

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(com.networknt.schema.SchemaLocation.of(RESOURCE));

  private WireSchema() {}

  /** Fails with every fault, if this is not a reading of the wire format. */
  public static void assertValid(String json) {
    assertThat(faults(json)).as("faults of the reading").isEmpty();
  }

  /** What is wrong with it; nothing, when it is valid. */
  public static Set<ValidationMessage> faults(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}
