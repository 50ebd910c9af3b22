/// A type as emitted code refers to it.
package typealias TypeReference = ValueType<QualifiedName>

/// The type of a value, in terms of what identifies the types that the output declares: their numbers, or their names.
package indirect enum ValueType<Declared: Hashable & Sendable>: Hashable, Sendable {
    package typealias BuiltIn = BuiltInType

    /// Of the standard library, Foundation or the runtime.
    case builtIn(BuiltInType)
    /// Declared in the output.
    case declared(Declared)
    case array(ValueType)
    /// Keys are strings.
    case dictionary(ValueType)
    /// An element that may be null.
    case optional(ValueType)

    /// The same type, with what identifies declared types replaced.
    func map<Other>(_ transform: (Declared) -> Other) -> ValueType<Other> {
        switch self {
        case .builtIn(let type): .builtIn(type)
        case .declared(let declared): .declared(transform(declared))
        case .array(let element): .array(element.map(transform))
        case .dictionary(let value): .dictionary(value.map(transform))
        case .optional(let wrapped): .optional(wrapped.map(transform))
        }
    }
}

/// A type of the standard library, Foundation or the runtime.
package enum BuiltInType: String, Hashable, Sendable {
    case string = "String"
    case bool = "Bool"
    case int = "Int"
    case int32 = "Int32"
    case int64 = "Int64"
    case uint64 = "UInt64"
    case double = "Double"
    case float = "Float"
    case date = "Date"
    case calendarDate = "CalendarDate"
    case uuid = "UUID"
    case data = "Data"
    case json = "JSONValue"
    case fileUpload = "FileUpload"
    case multipartForm = "MultipartForm"
    case event = "ServerSentEvent"
    case void = "Void"
    case never = "Never"
}

extension ValueType where Declared == QualifiedName {
    /// As it is written inside the declaration of `scope`.
    package func spelling(in scope: QualifiedName? = nil) -> String {
        switch self {
        case .builtIn(let type): type.rawValue
        case .declared(let name): name.text(in: scope)
        case .array(let element): "[\(element.spelling(in: scope))]"
        case .dictionary(let value): "[String: \(value.spelling(in: scope))]"
        case .optional(let wrapped): "\(wrapped.spelling(in: scope))?"
        }
    }

    /// Whether a file that has it in a public declaration needs `public import Foundation`.
    package var needsFoundation: Bool {
        switch self {
        case .builtIn(let type): [.date, .uuid, .data].contains(type)
        case .declared: false
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.needsFoundation
        }
    }

    /// Whether a file that has it in a public declaration needs the runtime.
    package var needsRuntime: Bool {
        switch self {
        case .builtIn(let type): [.json, .calendarDate, .fileUpload, .multipartForm, .event].contains(type)
        case .declared: false
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.needsRuntime
        }
    }

    /// The declared type that a value of this type holds inside itself, not behind the pointer of an array or a dictionary.
    package var storedInline: QualifiedName? {
        switch self {
        case .declared(let name): name
        case .optional(let wrapped): wrapped.storedInline
        case .builtIn, .array, .dictionary: nil
        }
    }

    /// The declared type that its spelling mentions.
    package var mentioned: QualifiedName? {
        switch self {
        case .declared(let name): name
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.mentioned
        case .builtIn: nil
        }
    }
}
