// Runs after an order was created or edited: writes type, kit and BOM line on its lines.
// context, object, log and message belong to the platform.
import io.skuwright.kingdee.crm.AfterSave

def answer = AfterSave.plan('1').run(context.details.SalesOrderProductObj)
answer.chunks().each { chunk ->
    def result = object.batchUpdate('SalesOrderProductObj', chunk)
    if (result.isError()) {
        message.throwErrorMessage("Lines were not updated: ${result.message()}")
    }
}
if (answer.failed()) {
    message.throwErrorMessage(answer.message())
}
