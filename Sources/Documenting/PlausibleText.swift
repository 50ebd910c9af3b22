import APIDescription
import JSONReading
import Planning

/// Plausible values for parts of the description without an example.
enum PlausibleText {
    /// Returns a text for the format, or else for the last word of the name.
    ///
    /// - Parameter context: The noun that a bare `id` identifies, such as `session`.
    static func text(named name: String, format: String?, context: String?) -> String {
        if let format, let text = byFormat[format] { return text }
        let words = Words(name).list.map { $0.lowercased() }
        guard let last = words.last else { return "example" }
        if last == "id" || last == "uuid" || last == "ids" {
            let owner = words.dropLast().joined(separator: "-")
            return owner.isEmpty ? "\(context ?? "item")-1" : "\(owner)-1"
        }
        return byWord[last] ?? words.first.flatMap { byWord[$0] } ?? "example"
    }

    /// Returns an integer within the constraints for the last word of the name.
    static func integer(named name: String, limits: Limits?) -> Int {
        let last = Words(name).list.last?.lowercased() ?? ""
        let wanted = ["limit", "size", "count", "max", "take", "first"].contains(last) ? 20 : ["offset", "skip"].contains(last) ? 0 : 1
        var value = wanted
        if let minimum = limits?.minimum?.integer { value = max(value, minimum) }
        if let minimum = limits?.exclusiveMinimum?.integer, value <= minimum, minimum < Int.max { value = minimum + 1 }
        if let maximum = limits?.maximum?.integer { value = min(value, maximum) }
        if let maximum = limits?.exclusiveMaximum?.integer, value >= maximum, maximum > Int.min { value = maximum - 1 }
        if let step = limits?.multipleOf?.integer, step > 0, value % step != 0, step < 1_000_000 { value = step }
        return value
    }

    private static let byFormat = [
        "email": "ada@example.com", "idn-email": "ada@example.com", "uri": "https://example.com", "url": "https://example.com",
        "uri-reference": "/example", "iri": "https://example.com", "hostname": "example.com", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1",
        "time": "09:30:00Z", "duration": "PT30M", "password": "correct horse battery staple", "phone": "+15550100",
        "color": "#336699", "regex": "^[a-z]+$", "json-pointer": "/example",
    ]

    private static let byWord = [
        "url": "https://example.com", "uri": "https://example.com", "link": "https://example.com", "website": "https://example.com",
        "href": "https://example.com", "email": "ada@example.com", "name": "Example", "title": "Example", "username": "ada",
        "user": "ada", "login": "ada", "text": "Hello", "message": "Hello", "content": "Hello", "prompt": "Hello", "body": "Hello",
        "comment": "Hello", "description": "An example", "summary": "An example", "reason": "As an example", "subject": "Hello",
        "query": "swift", "q": "swift", "search": "swift", "keyword": "swift", "language": "en", "locale": "en", "lang": "en",
        "currency": "EUR", "country": "DE", "market": "DE", "city": "Berlin", "phone": "+15550100", "color": "#336699",
        "version": "1.0", "path": "notes.txt", "file": "notes.txt", "filename": "notes.txt", "timezone": "UTC", "zone": "UTC",
        "host": "example.com", "domain": "example.com", "ip": "192.0.2.1", "key": "key-1", "token": "token-1", "secret": "secret-1",
        "code": "code-1", "cursor": "cursor-1", "slug": "example", "tag": "example", "label": "example", "model": "model-1",
    ]
}
