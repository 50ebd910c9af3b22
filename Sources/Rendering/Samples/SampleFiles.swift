import Documenting
import Mustache
import Planning

/// The samples of the models, and the stub client.
struct SampleFiles {
    let plan: ClientPlan
    let samples: SamplePlan
    let library: TemplateLibrary
    let context: RenderingContext

    /// Returns the files by their names, without an extension.
    func files() throws(TemplateError) -> [(name: String, text: String)] {
        var files = try concurrentMap(samples.models) { file throws(TemplateError) in
            var record = context.file(modules: [], usesRuntime: false, hidden: context.importedRuntime.union(["Foundation"]))
            record["models"] = .list(file.models.map(\.templateRecord))
            return (name: file.fileName, text: try library.render("modelSamples", record))
        }
        files += try concurrentMap(samples.groups) { group throws(TemplateError) in
            var record = stubFile(group.stubs)
            record["type"] = .text(group.type)
            record["group"] = .text(group.operations)
            record["stubs"] = .list(group.stubs.map { $0.templateRecord(in: group.operations) })
            return (name: group.fileName, text: try library.render("groupStub", record))
        }
        files.append((name: "\(plan.client.fileName)+Stub", text: try library.render("clientStub", client)))
        return files
    }

    /// Returns the keys that all files with stubs have.
    private func stubFile(_ stubs: [SamplePlan.Stub]) -> TemplateRecord {
        let modules = stubs.reduce(into: Set<String>()) { $0.formUnion($1.signature.success.modules.union($1.signature.problem.modules)) }
        var record = context.file(modules: modules, hidden: ["Foundation"])
        record["root"] = .text(samples.type)
        return record
    }

    private var client: TemplateRecord {
        var record = stubFile(samples.ownStubs)
        record["groups"] = .list(
            samples.groups.map {
                ["property": .text($0.propertyName.declared), "member": .text($0.propertyName.member), "type": .text($0.type)]
            }
        )
        record["stubs"] = .list(samples.ownStubs.map { $0.templateRecord(in: plan.client.name) })
        record["hasStubs"] = .flag(!samples.ownStubs.isEmpty)
        return record
    }
}

extension SamplePlan.Model {
    fileprivate var templateRecord: TemplateRecord {
        var record = value.templateRecord()
        record["type"] = .text(type.text)
        return record
    }
}

extension SamplePlan.Stub {
    /// Returns the keys of a stub.
    ///
    /// - Parameter group: The type with the operation.
    fileprivate func templateRecord(in group: String) -> TemplateRecord {
        let symbol = "``\(group)/\(signature.symbol(named: name))``"
        let record: TemplateRecord = [
            "name": .text(name.declared),
            "documentation": .text(DocComment.text(["The answer to \(symbol)."])),
            "success": .text(signature.success.spelling),
            "problem": .text(signature.problem.spelling()),
            "operation": .text(SwiftLiteral.string(operation)),
            "coding": .text(coding.rawValue),
            "code": .text("\(status)"),
            "status": status == 200 ? .absent : .record(["code": .text("\(status)")]),
            "otherStatus": .flag(false),
            "contentType": contentType.map(SwiftLiteral.string).record("type"),
            "alternatives": .list(alternatives.map { $0.templateRecord(of: self, symbol) }),
        ]
        return answer.added(to: record)
    }
}

extension SamplePlan.Stub.Alternative {
    /// - Parameter symbol: The link to the operation.
    fileprivate func templateRecord(of stub: SamplePlan.Stub, _ symbol: String) -> TemplateRecord {
        let text = "Another answer to \(symbol): status \(status)\(example.map { ", as in the example \($0.inCode)" } ?? "")."
        let record: TemplateRecord = [
            "name": .text(name.declared),
            "documentation": .text(DocComment.text([text])),
            "code": .text("\(status)"),
            "otherStatus": .flag(status != stub.status),
            "contentType": contentType.map(SwiftLiteral.string).record("type"),
        ]
        return answer.added(to: record)
    }
}

extension SamplePlan.Stub.Answer {
    /// Adds the key of the answer; those of others are absent.
    fileprivate func added(to record: TemplateRecord) -> TemplateRecord {
        var record = record
        let keys: [TemplateKey] = ["successValue", "nothing", "json", "bodiless", "events", "lines", "failure", "unanswered"]
        for key in keys { record[key] = .absent }
        switch self {
        case .success(let value?): record["successValue"] = .record(value.templateRecord(isCompact: false))
        case .success(nil): record["nothing"] = .flag(true)
        case .json(let value): record["json"] = .record(value.templateRecord(isCompact: false))
        case .bodiless: record["bodiless"] = .flag(true)
        case .events(let values): record["events"] = .record(values.templateRecord(isCompact: false))
        case .lines(let values): record["lines"] = .record(values.templateRecord(isCompact: false))
        case .failure(let value): record["failure"] = .record(value.templateRecord(isCompact: false))
        case .unanswered: record["unanswered"] = .flag(true)
        }
        return record
    }
}
