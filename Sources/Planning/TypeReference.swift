package import APIDescription

/// A type as emitted code refers to it.
package typealias TypeReference = ValueType<QualifiedName>

/// The type of a value, generic over the identification of declared types: by number or by name.
package indirect enum ValueType<Declared: Hashable & Sendable>: Hashable, Sendable {
    /// A type of the standard library, Foundation or the runtime.
    case builtIn(BuiltInType)
    /// Declared by the user (`x-swift-type`).
    case chosen(ChosenType)
    /// Declared in the output.
    case declared(Declared)
    case array(ValueType)
    /// Keys are strings.
    case dictionary(ValueType)
    /// A value that may be null.
    case optional(ValueType)

    /// Whether its values have an unusual form in JSON for the Swift type.
    package var hasForm: Bool {
        switch self {
        case .builtIn(let type): type.traits.form != nil
        case .chosen, .declared: false
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.hasForm
        }
    }

    /// The same type with another identification of declared types.
    func map<Other>(_ transform: (Declared) -> Other) -> ValueType<Other> {
        switch self {
        case .builtIn(let type): .builtIn(type)
        case .chosen(let type): .chosen(type)
        case .declared(let declared): .declared(transform(declared))
        case .array(let element): .array(element.map(transform))
        case .dictionary(let value): .dictionary(value.map(transform))
        case .optional(let wrapped): .optional(wrapped.map(transform))
        }
    }
}

extension ValueType where Declared == QualifiedName {
    /// The spelling inside the declaration of `scope`.
    package func spelling(in scope: QualifiedName? = nil) -> String {
        switch self {
        case .builtIn(let type): type.spelling
        case .chosen(let type): type.spelling
        case .declared(let name): name.text(in: scope)
        case .array(let element): "[\(element.spelling(in: scope))]"
        case .dictionary(let value): "[String: \(value.spelling(in: scope))]"
        case .optional(let wrapped): "\(wrapped.spelling(in: scope))?"
        }
    }

    /// The spelling, inside the declaration of `scope`, of the type that represents values in JSON; `nil` if it's the type itself.
    package func form(in scope: QualifiedName? = nil) -> String? {
        guard hasForm else { return nil }
        return switch self {
        case .builtIn(let type): type.traits.form ?? type.spelling
        case .chosen(let type): type.spelling
        case .declared(let name): name.text(in: scope)
        case .array(let element): "[\(element.form(in: scope) ?? element.spelling(in: scope))]"
        case .dictionary(let value): "[String: \(value.form(in: scope) ?? value.spelling(in: scope))]"
        case .optional(let wrapped): "\(wrapped.form(in: scope) ?? wrapped.spelling(in: scope))?"
        }
    }

    /// The modules, except the runtime's, that a file with the type in a declaration imports.
    package var modules: Set<String> {
        switch self {
        case .builtIn(let type): type.traits.origin == .foundation ? ["Foundation"] : []
        case .chosen(let type): type.module.map { [$0] } ?? []
        case .declared: []
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.modules
        }
    }

    /// Whether a file with the type in a public declaration imports the runtime.
    package var needsRuntime: Bool {
        switch self {
        case .builtIn(let type): type.traits.origin == .runtime
        case .chosen, .declared: false
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.needsRuntime
        }
    }

    /// The declared type that a value of this type stores inline, not in the separate storage of an array or a dictionary.
    package var storedInline: QualifiedName? {
        switch self {
        case .declared(let name): name
        case .optional(let wrapped): wrapped.storedInline
        case .builtIn, .chosen, .array, .dictionary: nil
        }
    }

    /// The declared type that its spelling mentions.
    package var mentioned: QualifiedName? {
        switch self {
        case .declared(let name): name
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.mentioned
        case .builtIn, .chosen: nil
        }
    }
}
