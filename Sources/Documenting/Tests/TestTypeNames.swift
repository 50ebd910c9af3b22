import Planning

/// The spelling of the client's types in tests, which import modules with types of the same names.
struct TestTypeNames {
    let module: String

    /// The types of Swift Testing and Foundation that descriptions are likely to have as well.
    private static let shared: Set<String> = [
        "Attachment", "Bug", "Comment", "Confirmation", "Event", "Issue", "SourceLocation", "Suite", "Tag", "Test", "Trait",
        "Bundle", "Dimension", "Formatter", "Host", "Measurement", "Notification", "Operation", "Port", "Process", "Progress", "Scanner",
        "Stream", "Unit", "UserDefaults",
    ]

    /// Returns the spelling of a top-level type.
    func spelling(_ name: String) -> String { Self.shared.contains(name) ? "\(module).\(name)" : name }

    /// Returns the spelling of a type.
    func spelling(_ type: TypeReference) -> String {
        switch type {
        case .builtIn, .chosen: type.spelling()
        case .declared(let name):
            name.text.split(separator: ".").first.map { spelling(String($0)) + name.text.dropFirst($0.count) } ?? name.text
        case .array(let element): "[\(spelling(element))]"
        case .dictionary(let value): "[String: \(spelling(value))]"
        case .optional(let wrapped): "\(spelling(wrapped))?"
        }
    }
}
