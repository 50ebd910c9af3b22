import Foundation

nonisolated extension HTTPHeaders {
    /// Returns the value of a header in the `simple` style (OpenAPI 3.1, section 4.8.21): text, a number, an HTTP or RFC 3339 date, or a
    /// comma-separated list.
    ///
    /// - Returns: `nil` if the header is missing or doesn't have a value of this type.
    public dynamic func value<Value: JSONCodable>(of name: String, as type: Value.Type = Value.self) -> Value? {
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
    /// Splits values of `Set-Cookie` that were joined by commas. A comma separates two cookies if it's followed by a name and `=` before
    /// the next `;` or comma, unlike the comma in an `Expires` date.
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
    /// The text as a JSON string.
    fileprivate var jsonText: String {
        String(decoding: jsonData(), as: UTF8.self)
    }
}
