/**
 * What the tests of several modules share: golden files, and the check against the schema of the
 * wire. Depends on no module of ours, so that every module's tests can use it; never shipped.
 */
@NullMarked
package org.onrecord.testkit;

import org.jspecify.annotations.NullMarked;
