internal import JSONReading
internal import Reporting

/// Reports misspelled Swagger 2.0 keys, which the reader of OpenAPI 3.x doesn't know.
enum Keys {
    /// - Parameter keys: The keys that the object has in Swagger 2.0.
    /// - Returns: The members that aren't reported.
    static func check(
        _ members: [JSONObject.Member],
        noun: String,
        keys: [String],
        diagnostics: inout Diagnostics
    ) -> [JSONObject.Member] {
        members.filter { member in
            if keys.contains(member.key) || member.isExtension { return true }
            guard let near = keys.nearest(to: member.key), !members.contains(where: { $0.key == near }) else { return true }
            diagnostics.warning(.misspelledKey(member.key, in: noun, near: near), at: member.keyLocation)
            return false
        }
    }
}

extension Diagnostic.Message {
    static func misspelledKey(_ key: String, in noun: String, near: String) -> Self {
        "\(noun) has no `\(key)`; did you mean `\(near)`?"
    }
}
