internal import JSONReading
internal import Reporting

/// Reads `x-swift-type`: `"Decimal"`, or `{"type": "Money", "import": "Currency"}`.
enum ChosenTypeReader {
    static let key = "x-swift-type"

    /// - Returns: `nil`, with a warning, if it isn't a type.
    static func read(_ node: JSONNode, diagnostics: inout Diagnostics) -> ChosenType? {
        if let name = node.string { return read(name, at: node.location, module: nil, diagnostics: &diagnostics) }
        guard node.object != nil else {
            diagnostics.warning(.wrongKind(key, expected: "a string or an object", found: node), at: node.location)
            return nil
        }
        guard let object = ObjectReader(node, noun: "`\(key)`", keys: ["type", "import"], diagnostics: &diagnostics) else { return nil }
        guard let type = object.node("type") else {
            diagnostics.warning(.chosenTypeWithoutType, at: node.location)
            return nil
        }
        guard let name = type.checked(\.string, "type", "a string", &diagnostics) else { return nil }
        var module: String?
        if let node = object.node("import") {
            guard let text = node.checked(\.string, "import", "a string", &diagnostics) else { return nil }
            guard text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(SwiftTypeSyntax.isName) else {
                diagnostics.warning(.notAModule(text), at: node.location)
                return nil
            }
            module = text
        }
        return read(name, at: type.location, module: module, diagnostics: &diagnostics)
    }

    private static func read(_ name: String, at location: SourceLocation, module: String?, diagnostics: inout Diagnostics) -> ChosenType? {
        var syntax = SwiftTypeSyntax(name)
        guard syntax.isNominalType else {
            diagnostics.warning(.notAType(name), at: location)
            return nil
        }
        return ChosenType(spelling: name, module: module)
    }
}

/// The part of Swift's grammar of types ("Types" in The Swift Programming Language) that `x-swift-type` can have: names, with types in
/// angle brackets.
private struct SwiftTypeSyntax {
    private var rest: Substring
    private var depth = 0

    init(_ text: String) {
        rest = text[...]
    }

    /// Whether the text is a name, with a dot between its parts, and perhaps with generic arguments.
    var isNominalType: Bool {
        mutating get { skipNominalType() && rest.isEmpty }
    }

    static func isName(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "_", text != "_" else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue && !$0.properties.isDefaultIgnorableCodePoint }
    }

    private mutating func skipNominalType() -> Bool {
        repeat {
            let name = rest.prefix { !".<>,[]:? ".contains($0) }
            guard Self.isName(name) else { return false }
            rest = rest[name.endIndex...]
            if skip("<") {
                repeat { guard skipArgument() else { return false } } while skip(",")
                guard skip(">") else { return false }
            }
        } while skip(".")
        return true
    }

    /// A generic argument, which may be an array, a dictionary or an optional.
    private mutating func skipArgument() -> Bool {
        depth += 1
        defer { depth -= 1 }
        guard depth < 20 else { return false }
        skipBlanks()
        if skip("[") {
            guard skipArgument(), !skip(":") || skipArgument(), skip("]") else { return false }
        } else if !skipNominalType() {
            return false
        }
        _ = skip("?")
        skipBlanks()
        return true
    }

    private mutating func skip(_ sign: Character) -> Bool {
        guard rest.first == sign else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipBlanks() {
        while skip(" ") {}
    }
}

extension Diagnostic.Message {
    fileprivate static let chosenTypeWithoutType: Self =
        #"`x-swift-type` needs a `type`: write `{"type": "Money", "import": "Currency"}`, or `"Decimal"` for a type that needs no import"#

    fileprivate static func notAType(_ name: String) -> Self {
        "\"\(name)\" can't be a Swift type: write a name such as `Money` or `Currency.Money`; for an array or a map, write it on `items` or `additionalProperties`"
    }

    fileprivate static func notAModule(_ name: String) -> Self {
        "\"\(name)\" can't be the name of a module: write a name such as `Currency`"
    }
}
