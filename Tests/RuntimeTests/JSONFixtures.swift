import ClientRuntime

// Models as the generator emits them.

struct Callback: JSONCodable, Codable, Hashable, Sendable {
    var type: Kind
    var toolName: String
    var bashTimeout: Int?
    var level: Nullable<Level>?
    var note: String?

    init(type: Kind, toolName: String, bashTimeout: Int? = nil, level: Nullable<Level>? = nil, note: String? = nil) {
        self.type = type
        self.toolName = toolName
        self.bashTimeout = bashTimeout
        self.level = level
        self.note = note
    }

    enum Kind: OpenStringEnum, Codable {
        case bashScript
        case subAgent
        case unrecognized(String)

        init(rawValue: String) {
            switch rawValue {
            case "bash_script": self = .bashScript
            case "sub_agent": self = .subAgent
            default: self = .unrecognized(rawValue)
            }
        }

        var rawValue: String {
            switch self {
            case .bashScript: "bash_script"
            case .subAgent: "sub_agent"
            case .unrecognized(let value): value
            }
        }
    }

    enum Level: OpenIntegerEnum, Codable {
        case low
        case high
        case unrecognized(Int)

        init(rawValue: Int) {
            switch rawValue {
            case 1: self = .low
            case 2: self = .high
            default: self = .unrecognized(rawValue)
            }
        }

        var rawValue: Int {
            switch self {
            case .low: 1
            case .high: 2
            case .unrecognized(let value): value
            }
        }
    }
}

extension Callback {
    private static let keys = JSONKeys("type toolName bashTimeout? level? note?")

    init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var toolName: String?
        var bashTimeout: Int?
        var level: Nullable<Level>?
        var note: String?
        var members = try json.beginObject(Self.keys)
        while let key = try json.nextKey(of: &members) {
            switch key {
            case 0: try json.read(&type)
            case 1: try json.read(&toolName)
            case 2: try json.read(&bashTimeout)
            case 3: try json.read(&level)
            case 4: try json.read(&note)
            default: try json.skip()
            }
        }
        guard let type, let toolName else { try json.throwMissingKey(of: members) }
        self.type = type
        self.toolName = toolName
        self.bashTimeout = bashTimeout
        self.level = level
        self.note = note
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("toolName", toolName)
        json.member("bashTimeout", bashTimeout)
        json.member("level", level)
        json.nullableMember("note", note)
        json.endObject()
    }
}

/// A model with additional properties, and one key longer than a `JSONKey` holds without an allocation.
struct Extensible: JSONCodable, Codable, Hashable, Sendable {
    var identifier: String
    var limit: Int?
    var additionalProperties: [String: Int]
}

extension Extensible {
    private static let keys = JSONKeys("identifierOfTheWholeConversation \"límite\\n\"?")

    init(from json: inout JSONReader) throws(JSONError) {
        var identifier: String?
        var limit: Int?
        var additionalProperties: [String: Int] = [:]
        var members = try json.beginObject(Self.keys)
        while let key = try json.nextKey(of: &members) {
            switch key {
            case 0: try json.read(&identifier)
            case 1: try json.read(&limit)
            default: try json.readAdditional(&additionalProperties, of: members)
            }
        }
        guard let identifier else { try json.throwMissingKey(of: members) }
        self.identifier = identifier
        self.limit = limit
        self.additionalProperties = additionalProperties
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("identifierOfTheWholeConversation", identifier)
        json.member("límite\n", limit)
        json.members(additionalProperties)
        json.endObject()
    }
}

enum Event: JSONCodable, Codable, Hashable, Sendable {
    case callback(Callback)
    case extensible(Extensible)
    case unrecognized(JSONValue)
}

extension Event {
    init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("event") {
        case "callback": self = .callback(try json.readValue())
        case "extensible": self = .extensible(try json.readValue())
        default: self = .unrecognized(try json.readValue())
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .callback(let value): json.writeValue(value)
        case .extensible(let value): json.writeValue(value)
        case .unrecognized(let value): json.writeValue(value)
        }
    }
}

/// A union without a discriminator.
enum Choice: JSONCodable, Codable, Hashable, Sendable {
    case kind(Callback.Kind)
    case level(Callback.Level)
    case text(String)
    case callback(Callback)
    case unrecognized(JSONValue)
}

extension Choice {
    init(from json: inout JSONReader) throws(JSONError) {
        if let value: Callback.Kind = json.attempt() {
            self = .kind(value)
        } else if let value: Callback.Level = json.attempt() {
            self = .level(value)
        } else if let value: String = json.attempt() {
            self = .text(value)
        } else if json.hasKeys("type", "toolName"), let value: Callback = json.attempt() {
            self = .callback(value)
        } else {
            self = .unrecognized(try json.readValue())
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .kind(let value): json.writeValue(value)
        case .level(let value): json.writeValue(value)
        case .text(let value): json.writeValue(value)
        case .callback(let value): json.writeValue(value)
        case .unrecognized(let value): json.writeValue(value)
        }
    }
}
