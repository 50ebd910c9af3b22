// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct CreatePetRequest: JSONCodable, Hashable, Sendable {
    public var name: String

    public var kind: Kind?

    public init(name: String, kind: Kind? = nil) {
        self.name = name
        self.kind = kind
    }

    public enum Kind: OpenStringEnum {
        case cat
        case dog
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "cat": self = .cat
            case "dog": self = .dog
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .cat: "cat"
            case .dog: "dog"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension CreatePetRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var kind: Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "kind": try json.read(&kind)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        self.kind = kind
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("kind", kind)
        json.endObject()
    }
}
