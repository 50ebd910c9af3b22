/// The value of a parameter, with the kinds of JSON. The members of objects keep their order.
public nonisolated enum ParameterValue: Equatable, Sendable {
    /// Omitted, like a missing value (RFC 6570, section 2.3).
    case null
    case string(String)
    /// A number or a boolean, as in JSON.
    case literal(String)
    case array([ParameterValue])
    case object([Member])

    /// A member of an object.
    public struct Member: Equatable, Sendable {
        public var name: String
        public var value: ParameterValue

        // Not synthesized, so that it isn't part of each comparison of arrays.
        @inline(never)
        public static func == (left: Member, right: Member) -> Bool {
            left.name == right.name && left.value == right.value
        }
    }

    init(_ value: some JSONCodable) {
        var writer = JSONWriter(isRequest: true)
        value.write(to: &writer)
        var reader = JSONReader(writer.bytes)
        // Reading fails only if the value is nested too deeply, which no style supports.
        self = (try? reader.readDocument()) ?? .null
    }
}

nonisolated extension ParameterValue: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .null:
            try json.readNull()
            self = .null
        case .bool:
            self = .literal(try json.readValue(Bool.self) ? "true" : "false")
        case .string:
            self = .string(try json.readValue())
        case .integer, .number:
            switch try json.readValue(JSONValue.self) {
            case .integer(let value): self = .literal("\(value)")
            case .number(let value): self = .literal(value.text)
            case .null, .bool, .string, .array, .object: self = .null
            }
        case .array:
            self = .array(try json.readValue())
        case .object:
            var members: [Member] = []
            try json.beginObject()
            while let key = try json.nextKey() {
                members.append(Member(name: key.text, value: try json.readValue()))
            }
            self = .object(members)
        }
    }

    // Never inlined, because arrays of values would contain it several times.
    @inline(never)
    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .string(let text): json.writeString(text)
        case .literal(let text): json.raw(text)
        case .array(let values): values.write(to: &json)
        case .object(let members):
            json.beginObject()
            for member in members {
                json.key(member.name)
                json.writeValue(member.value)
            }
            json.endObject()
        }
    }

    /// The value as JSON text.
    var jsonText: String {
        var writer = JSONWriter()
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The text of a value inside a list or an object. Deeper values are written as JSON, because no style supports them.
    var flatText: String {
        switch self {
        case .null: ""
        case .string(let text), .literal(let text): text
        case .array, .object: jsonText
        }
    }

    /// The texts of all values, in order: `a,b` for a list, `k,v` for an object.
    var flatTexts: [String] {
        switch self {
        case .null: []
        case .string(let text), .literal(let text): [text]
        case .array(let values): values.map(\.flatText)
        case .object(let members): members.flatMap { [$0.name, $0.value.flatText] }
        }
    }
}
