package io.skuwright.kingdee.crm;

import io.skuwright.row.Row;
import java.util.List;

/**
 * What one bundle is read from.
 *
 * @param head the fields of the bundle
 * @param nodes its lines and groups, which may hold others
 */
record BundleSource(Row head, List<Found> nodes) {}
