// Types the lines of an order, in the way functions of the platform are written: maps all the way,
// one pass in the order of the lines, one update at the end.

def rows = context.details.'SalesOrderProductObj'
log.info(json.toJson(rows))

Map typeById = [:]
Map rowById = [:]
Map rowByKey = [:]
Set sealedIds = []

rows.each { entry ->
    def row = entry as Map
    String rowId = row['_id']
    if (row['bom_id']) {
        rowById[rowId] = row
        def ownKey = row['prod_pkg_key']
        def upperKey = row['parent_prod_pkg_key']
        rowByKey[ownKey] = row
        if (upperKey == null) {
            def isKit = row['is_kit__c__q'] == 'true'
            typeById[rowId] = isKit ? 'parent' : 'standard'
            if (!isKit) {
                sealedIds.add(rowId)
            }
        } else {
            def upperId = rowByKey[upperKey]['_id']
            if (sealedIds.contains(upperId)) {
                typeById[rowId] = 'skip'
                sealedIds.add(rowId)
            } else if (!row['bom_core_id']) {
                typeById[rowId] = 'son'
            } else if (row['is_skip__c__q']) {
                typeById[rowId] = 'skip'
            } else {
                typeById[rowId] = 'son'
                sealedIds.add(rowId)
            }
        }
    } else {
        typeById[rowId] = 'standard'
    }
}
log.info(json.toJson(typeById))

Map changes = [:]
typeById.each { rowId, kind ->
    def change = ['product_type__c': kind]
    if (kind == 'son') {
        def row = rowById[rowId]
        def top = rowByKey[row['root_prod_pkg_key']]
        change['parent_product__c'] = top['product_id']
        change['son_bom_id__c'] = row['bom_id']
    }
    changes[rowId] = change
}

def answer = object.batchUpdate('SalesOrderProductObj', changes)
if (answer.isError()) {
    message.throwErrorMessage('The types were not written: ' + answer.message())
}
