package org.onrecord.evaluation.gold;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.evaluation.gold.GoldXml.Item;

/** The values of the wire format, {@code named-person}, as constants. */
public final class WireNames {
  private WireNames() {}

  /** {@code NAMED_PERSON} to {@code named-person}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that an attribute names; an error when it names none. */
  static <E extends Enum<E>> E constant(GoldXml xml, Item item, String attribute, Class<E> type) {
    String value = item.get(attribute);
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(value)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
    throw xml.bad(
        item.line(),
        value == null
            ? attribute + " is missing; it is one of " + known
            : attribute + " is '" + value + "' and must be one of " + known);
  }
}
