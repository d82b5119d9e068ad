package io.skuwright.kingdee.crm;

import io.skuwright.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * What one bundle is read from.
 *
 * @param head the fields of the bundle
 * @param nodes its lines and groups, which may hold others
 * @param unread what stood where its list of lines should stand, empty if the list was there
 */
record BundleSource(Row head, List<Found> nodes, Optional<String> unread) {}
