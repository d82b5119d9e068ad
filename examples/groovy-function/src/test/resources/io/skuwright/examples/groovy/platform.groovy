// A platform in small that trades in texts: runs a script on data in JSON, and answers in JSON what came of it.
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import io.skuwright.kingdee.crm.AfterSave

def updates = [:]
def stops = []
def services = new JsonSlurper().parseText(data)
services.object = [batchUpdate: { name, rows ->
    updates.putAll(rows)
    [isError: { -> false }, message: { -> '' }]
}]
services.message = [throwErrorMessage: { text -> stops << text.toString() }]
def answer = new GroovyShell(AfterSave.classLoader, new Binding(services)).evaluate(script)

JsonOutput.toJson([
    updates: updates,
    stops  : stops,
    answer : answer,
    engine : AfterSave.protectionDomain.codeSource.location.toString(),
    groovy : GroovyShell.protectionDomain.codeSource.location.toString()])
