import Documenting
import Mustache
import Planning

/// A statement of a test that expects something of a request.
struct Expectation {
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
    var templateRecord: TemplateRecord {
        ["name": .text(name.declared), "type": .text(type), "examples": .list(examples.map(\.templateRecord))]
    }
}

extension TestPlan.Example {
    var templateRecord: TemplateRecord {
        var record = JSONLiteral(json).templateRecord
        record["mayDrop"] = .flag(mayDropMembers)
        return record
    }
}

extension TestPlan.CallTest {
    var templateRecord: TemplateRecord {
        let call = call(argument: "body")
        return [
            "name": .text(name.declared),
            "isDeprecated": .flag(isDeprecated),
            "bodyText": bodies.isEmpty ? .absent : .record(bodyText(0)),
            "request": .record(call.templateRecord(isCompact: false)),
            "requestThrows": .flag(call.mayThrow),
            "expectations": .list(expectations.map(\.record)),
            "others": .list(bodies.indices.dropFirst().map(otherBody)),
            "mayThrow": .flag(call.mayThrow || answers.contains(where: \.mayThrow)),
        ]
    }

    var expectations: [Expectation] {
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
        let call = call(argument: SwiftName(Self.variable("body", index)))
        return [
            "bodyText": .record(bodyText(index)),
            "requestVariable": .text(Self.variable("request", index)),
            "request": .record(call.templateRecord(isCompact: false)),
            "expectation": .record(sentRecord(body: index)),
        ]
    }

    private func bodyText(_ index: Int) -> TemplateRecord {
        var record = bodies[index].templateRecord
        record["variable"] = .text(Self.variable("body", index))
        return record
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

    /// The function that is called, the label of its second argument, and the content type that the argument has by default.
    private typealias Call = (function: Expectation.Function, label: String, usualType: String?)

    fileprivate var expectation: Expectation {
        let call = isFailure ? failureCall : successCall
        var record = TemplateRecord.expectation
        switch content {
        case .json(let example), .decodable(let example): record["json"] = .record(example.templateRecord)
        case .value(let value), .decodableValue(let value), .events(let value), .lines(let value):
            record["value"] = .record(value.templateRecord(isCompact: false))
        case .text(let text), .bytes(let text): record["literal"] = .record(["text": .text(SwiftLiteral.string(text))])
        case .nothing: record["isBare"] = .flag(true)
        }
        let type = contentType.flatMap { $0.contains("*") || $0 == call.usualType ? nil : $0 }
        record["options"] = .record([
            "label": .text(call.label),
            "status": !isFailure && status == 200 ? .absent : .record(["code": .text("\(status)")]),
            "code": .text("\(status)"),
            "contentType": type.map(SwiftLiteral.string).record("type"),
            "throws": .flag(mayThrow),
        ])
        return Expectation(function: call.function, record: record)
    }

    private var successCall: Call {
        switch content {
        case .json: (.returns, "returns", "application/json")
        case .value: (.returns, "returnsValue", "application/json")
        case .decodable: (.decodes, "decodes", "application/json")
        case .decodableValue: (.decodes, "decodesValue", "application/json")
        case .text: (.text, "returnsText", "text/plain")
        case .bytes: (.bytes, "returnsBytes", "application/octet-stream")
        case .events: (.events, "streams", "text/event-stream")
        case .lines: (.lines, "streams", "application/jsonl")
        case .nothing: (.nothing, "succeeds", nil)
        }
    }

    private var failureCall: Call {
        switch content {
        case .json: (.throwsProblem, "throws", "application/json")
        case .value: (.throwsProblem, "throwsValue", "application/json")
        case .decodable: (.fails, "failsWith", "application/json")
        case .decodableValue: (.fails, "failsWithValue", "application/json")
        case .text, .bytes: (.fails, "failsWithText", "text/plain")
        // Errors aren't streamed.
        case .events, .lines, .nothing: (.fails, "fails", nil)
        }
    }
}
