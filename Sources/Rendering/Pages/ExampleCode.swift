import Documenting
import Mustache
import Planning

/// The code of examples, in lines of up to 100 characters, which pages show without scrolling.
struct ExampleCode {
    let library: TemplateLibrary

    /// Returns a call.
    ///
    /// - Parameter head: The text on the first line before the call, which isn't returned.
    func call(_ function: String, _ arguments: [ExampleValue.Argument], after head: String = "") throws(TemplateError) -> String {
        var record = ExampleValue.construction(of: function, arguments).templateRecord()
        record["head"] = .text(head)
        return String(try library.render("exampleCall", record).dropFirst(head.count).dropLast())
    }

    /// Returns a call with the use of its result, without the last line feed.
    func text(of example: CallExample) throws(TemplateError) -> String {
        String(try library.render("example", example.templateRecord).dropLast())
    }
}

extension CallExample {
    /// The keys of `example.mustache`.
    fileprivate var templateRecord: TemplateRecord {
        var record = ExampleValue.construction(of: function, arguments).templateRecord()
        for key: TemplateKey in ["result", "value", "optionalValue", "data", "events"] { record[key] = .absent }
        switch outcome {
        case .nothing: break
        case .value(let name):
            record["result"] = .record(["name": .text(name.declared)])
            record["value"] = .record(["name": .text(name.declared)])
        case .optionalValue(let name):
            record["result"] = .record(["name": .text(name.declared)])
            record["optionalValue"] = .record(["name": .text(name.declared)])
        case .data:
            record["result"] = .record(["name": .text("data")])
            record["data"] = .flag(true)
        case .optionalEvents: record.setEvents(isOptional: true, looksAt: nil)
        case .events(let looksAt): record.setEvents(isOptional: false, looksAt: looksAt)
        }
        return record
    }
}

extension TemplateRecord {
    fileprivate mutating func setEvents(isOptional: Bool, looksAt name: SwiftName?) {
        self["result"] = .record(["name": .text("events")])
        self["events"] = .record([
            "isOptional": .flag(isOptional),
            "isAny": .flag(!isOptional && name == nil),
            "case": (name?.member).record("name"),
        ])
    }
}
