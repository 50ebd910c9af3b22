// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Why a request was refused or failed.
public nonisolated struct RESTError: JSONCodable, Hashable, Sendable {
    /// The HTTP status once more.
    public var code: Int

    /// The reason, in words for a developer. Wording may change; compare `type` instead.
    public var message: String

    /// The kind of error, for programs to compare.
    public var type: Kind

    public init(code: Int, message: String, type: Kind) {
        self.code = code
        self.message = message
        self.type = type
    }

    /// The kind of error, for programs to compare.
    public enum Kind: OpenStringEnum {
        case badRequest
        case notFound
        case internalError
        case unauthorized
        case validationError
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "bad_request": self = .badRequest
            case "not_found": self = .notFound
            case "internal_error": self = .internalError
            case "unauthorized": self = .unauthorized
            case "validation_error": self = .validationError
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .badRequest: "bad_request"
            case .notFound: "not_found"
            case .internalError: "internal_error"
            case .unauthorized: "unauthorized"
            case .validationError: "validation_error"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension RESTError {
    public init(from json: inout JSONReader) throws(JSONError) {
        var code: Int?
        var message: String?
        var type: Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "code": try json.read(&code)
            case "message": try json.read(&message)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.code = try json.required(code, "code")
        self.message = try json.required(message, "message")
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("code", code)
        json.member("message", message)
        json.member("type", type)
        json.endObject()
    }
}
