// Runs before an order goes to the ERP: keeps the lines that are sent, with their fields filled.
// arg is the platform's; its answer is a map of the same names.
import io.skuwright.kingdee.crm.BeforeSync

def answer = BeforeSync.plan('2').run(arg.sourceObjectApiName, arg.objectData, arg.details)
return [code   : answer.code(),
        message: answer.message(),
        data   : [isExec    : answer.isExec(),
                  isCover   : answer.isCover(),
                  objectData: answer.objectData(),
                  details   : answer.details()]]
