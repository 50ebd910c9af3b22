import Documenting
import JSONReading
import Mustache
import Planning

/// The tests of a client: a file for each group of operations, one for the models, and the functions that both use.
struct TestFiles {
    let tests: TestPlan
    let library: TemplateLibrary
    let context: RenderingContext
    /// The modules of types that the user chose.
    let modules: Set<String>

    /// Returns the files. Their paths are relative to the folder of the tests.
    func files() throws(TemplateError) -> [OutputFile] {
        var names = NameScope(reserved: [])
        var files = try concurrentMap(tests.groups) { group throws(TemplateError) in
            var record = file
            record["suite"] = .text(group.name)
            record["group"] = .text(group.operations)
            record["tests"] = .list(group.tests.map(\.templateRecord))
            return OutputFile(path: "\(group.name).swift", text: try library.render("callTests", record))
        }
        if !tests.models.isEmpty {
            var record = file
            record["suite"] = .text(tests.modelSuite)
            record["tests"] = .list(tests.models.map(\.templateRecord))
            files.append(OutputFile(path: "\(tests.modelSuite).swift", text: try library.render("modelTests", record)))
        }
        guard !files.isEmpty else { return [] }
        for file in files { _ = names.take(String(file.path.dropLast(".swift".count))) }
        files.append(try support(names.take("Expectations")))
        return files
    }

    /// Returns the file with the functions that the tests call.
    private func support(_ name: String) throws(TemplateError) -> OutputFile {
        let calls = tests.groups.flatMap(\.tests)
        let used = Set(calls.flatMap(\.expectations).map(\.function))
        var record = file
        for function in Expectation.Function.allCases { record["has\(function.rawValue)"] = .flag(used.contains(function)) }
        record["hasBodies"] = .flag(calls.contains { !$0.bodies.isEmpty })
        record["hasModels"] = .flag(!tests.models.isEmpty)
        record["hasCalls"] = .flag(!calls.isEmpty)
        record["hasComparison"] = .flag(!calls.isEmpty || !tests.models.isEmpty)
        return OutputFile(path: "\(name).swift", text: try library.render("testSupport", record))
    }

    /// The keys that all files have.
    private var file: TemplateRecord {
        let client = context.options.module
        let isTestable = context.options.access == .internal
        let others = ["Foundation", "Testing", context.options.runtime.module, isTestable ? nil : client].compactMap(\.self)
        var record = context.file(modules: [], usesRuntime: false)
        record["imports"] = .list(
            modules.union(others).sorted().map { ["access": .text(""), "module": .text($0)] }
                + (isTestable ? [["access": .text("@testable "), "module": .text(client)]] : [])
        )
        return record
    }
}

extension ClientOptions.Runtime {
    /// The module with the runtime, if it is another one.
    fileprivate var module: String? { if case .importing(let module) = self { module } else { nil } }
}

/// A statement of a test that expects something of a request.
private struct Expectation {
    /// The function that is called.
    enum Function: String, CaseIterable {
        case sends = "Sends"
        case returns = "Returns"
        case throwsProblem = "Throws"
        case text = "Text"
        case bytes = "Bytes"
        case nothing = "Nothing"
        case decodes = "Decodes"
        case events = "Events"
        case lines = "Lines"
        case fails = "Fails"
    }

    var function: Function
    var record: TemplateRecord
}

extension TestPlan.ModelTest {
    fileprivate var templateRecord: TemplateRecord {
        ["name": .text(name.declared), "type": .text(type), "examples": .list(examples.map(\.templateRecord))]
    }
}

extension TestPlan.Example {
    fileprivate var templateRecord: TemplateRecord {
        var record = JSONLiteral(json).templateRecord
        record["mayDrop"] = .flag(mayDropMembers)
        return record
    }
}

extension TestPlan.CallTest {
    fileprivate var templateRecord: TemplateRecord {
        let call = call(argument: "body")
        return [
            "name": .text(name.declared),
            "isDeprecated": .flag(isDeprecated),
            "bodyText": bodies.first.map(\.templateRecord).map { .record($0) } ?? .absent,
            "request": .record(call.templateRecord(isCompact: false)),
            "requestThrows": .flag(call.mayThrow),
            "expectations": .list(expectations.map(\.record)),
            "others": .list(bodies.indices.dropFirst().map(otherBody)),
            "mayThrow": .flag(call.mayThrow || answers.contains(where: \.mayThrow)),
        ]
    }

    fileprivate var expectations: [Expectation] {
        [Expectation(function: .sends, record: sentRecord(body: bodies.isEmpty ? nil : 0))] + answers.map(\.expectation)
    }

    /// Returns the call with the body in a variable.
    private func call(argument variable: SwiftName) -> ExampleValue {
        var arguments = arguments
        if let bodyArgument, case .decoded(_, let type) = arguments[bodyArgument].value {
            arguments[bodyArgument].value = .decoded(from: variable, as: type)
        }
        return .construction(of: function, arguments)
    }

    /// Returns the keys of a request with another documented body.
    private func otherBody(_ index: Int) -> TemplateRecord {
        let variable = Self.variable("body", index)
        return [
            "variable": .text(variable),
            "bodyText": .record(bodies[index].templateRecord),
            "requestVariable": .text(Self.variable("request", index)),
            "request": .record(call(argument: SwiftName(variable)).templateRecord(isCompact: false)),
            "expectation": .record(sentRecord(body: index)),
        ]
    }

    /// `body`, `body2`, `body3`.
    private static func variable(_ name: String, _ index: Int) -> String { index == 0 ? name : "\(name)\(index + 1)" }

    private func sentRecord(body: Int?) -> TemplateRecord {
        var record = TemplateRecord.expectation
        record["subject"] = .text(Self.variable("request", body ?? 0))
        record["sends"] = .record([
            "line": .text(SwiftLiteral.string(sent.line)),
            "headers": .list(
                sent.headers.map { ["name": .text(SwiftLiteral.string($0.name)), "value": .text(SwiftLiteral.string($0.value))] }
            ),
            "hasHeaders": .flag(!sent.headers.isEmpty),
            "contentType": sent.contentType.map(SwiftLiteral.string).record("type"),
            "body": body.map { Self.variable("body", $0) }.record("variable"),
            "mayDrop": .flag(body.map { bodies[$0].mayDropMembers } == true),
        ])
        return record
    }
}

extension TemplateRecord {
    /// The keys of each expectation, without a value.
    fileprivate static var expectation: TemplateRecord {
        [
            "subject": .text("request"), "sends": .absent, "json": .absent, "value": .absent, "literal": .absent, "isBare": .flag(false),
            "options": .absent,
        ]
    }
}

extension TestPlan.Answer {
    fileprivate var mayThrow: Bool {
        switch content {
        case .value(let value), .decodableValue(let value), .events(let value), .lines(let value): value.mayThrow
        case .json, .text, .bytes, .decodable, .nothing: false
        }
    }

    fileprivate var expectation: Expectation {
        var record = TemplateRecord.expectation
        var function = isFailure ? Expectation.Function.throwsProblem : .returns
        var label = isFailure ? "throws" : "returns"
        var usualStatus: Int? = isFailure ? nil : 200
        var usualType: String?
        switch content {
        case .json(let example):
            record["json"] = .record(example.templateRecord)
            usualType = "application/json"
        case .value(let value):
            label += "Value"
            record["value"] = .record(value.templateRecord(isCompact: false))
            usualType = "application/json"
        case .decodable(let example):
            (function, label) = isFailure ? (.fails, "failsWith") : (.decodes, "decodes")
            record["json"] = .record(example.templateRecord)
            usualType = "application/json"
        case .decodableValue(let value):
            (function, label) = isFailure ? (.fails, "failsWithValue") : (.decodes, "decodesValue")
            record["value"] = .record(value.templateRecord(isCompact: false))
            usualType = "application/json"
        case .text(let text):
            (function, label, usualType) = isFailure ? (.fails, "failsWithText", "text/plain") : (.text, "returnsText", "text/plain")
            record["literal"] = .record(["text": .text(SwiftLiteral.string(text))])
        case .bytes(let text):
            (function, label) = isFailure ? (.fails, "failsWithText") : (.bytes, "returnsBytes")
            usualType = isFailure ? "text/plain" : "application/octet-stream"
            record["literal"] = .record(["text": .text(SwiftLiteral.string(text))])
        case .events(let items):
            (function, label, usualType) = (.events, "streams", "text/event-stream")
            record["value"] = .record(items.templateRecord(isCompact: false))
        case .lines(let items):
            (function, label, usualType) = (.lines, "streams", "application/jsonl")
            record["value"] = .record(items.templateRecord(isCompact: false))
        case .nothing:
            (function, label, usualStatus) = isFailure ? (.fails, "fails", nil) : (.nothing, "succeeds", nil)
            record["isBare"] = .flag(true)
        }
        let type = contentType.map { $0.contains("*") ? nil : $0 } ?? nil
        record["options"] = .record([
            "label": .text(label),
            "status": status == usualStatus ? .absent : .record(["code": .text("\(status)")]),
            "code": .text("\(status)"),
            "contentType": (type == usualType ? nil : type).map(SwiftLiteral.string).record("type"),
            "throws": .flag(mayThrow),
        ])
        return Expectation(function: function, record: record)
    }
}
