import Foundation

nonisolated extension HTTPHeaders {
    /// A header's value as the description types it, in the style `simple` (OpenAPI 3.1, 4.8.21): text, a number, a date of HTTP or of
    /// JSON, a list with commas between its elements.
    ///
    /// - Returns: `nil` if there is no such header, or if it does not hold such a value.
    public func value<Value: JSONCodable>(_ name: String, as type: Value.Type = Value.self) -> Value? {
        guard let text = self[name] else { return nil }
        let parts = text.split(separator: ",").map { String($0.trimmed) }
        let readings = [text.jsonText, text, "[\(parts.map(\.jsonText).joined(separator: ","))]", "[\(parts.joined(separator: ","))]"]
        for reading in readings {
            if let value = try? Value(jsonData: Data(reading.utf8)) { return value }
        }
        return HTTPDate.secondsSince1970(text).flatMap { Date(timeIntervalSince1970: Double($0)) as? Value }
    }
}

nonisolated extension HTTPHeaders {
    /// Splits values of `Set-Cookie` that were joined by commas: a comma separates two cookies if a name and `=` follow it before the next
    /// `;` or comma. The comma of a date in `Expires` doesn't.
    static func cookies(in text: String) -> [String] {
        var cookies: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let name = part.prefix { $0 != ";" }
            if let last = cookies.popLast() {
                if let end = name.firstIndex(of: "="), end != name.startIndex, !name[..<end].trimmed.contains(" ") {
                    cookies += [last, String(part.trimmed)]
                } else {
                    cookies.append("\(last),\(part)")
                }
            } else {
                cookies.append(String(part))
            }
        }
        return cookies
    }
}

nonisolated extension String {
    /// The text as a string of JSON.
    fileprivate var jsonText: String {
        String(decoding: jsonData(), as: UTF8.self)
    }
}
