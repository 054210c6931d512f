package org.onrecord.findings;

/** Whether all, none or some of a statement's content stands inside quotation marks. */
public enum StatementForm {
  DIRECT,
  INDIRECT,
  MIXED
}
