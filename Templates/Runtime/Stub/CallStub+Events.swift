import Foundation

nonisolated extension CallStub {
    /// Answers with a stream of events, which ends after the last one.
    ///
    /// - Parameters:
    ///   - events: The events, in order.
    ///   - interval: The time before each event.
    public static func events<Event: JSONCodable>(
        _ events: @autoclosure @escaping @Sendable () -> [Event],
        every interval: Duration = .zero
    ) -> CallStub where Success == EventStream<Event> {
        CallStub { _, format in
            let texts = events().map { format.coding == .envelopes ? envelope($0) : "data: \(text($0))\n\n" }
            return format.response(.chunks(texts.map { Data($0.utf8) }, every: interval))
        }
    }

    /// Returns an event by the properties of its value.
    private static func envelope<Event: JSONCodable>(_ event: Event) -> String {
        guard let value = try? JSONValue(jsonData: event.jsonData()) else { return "" }
        var lines = ""
        for field in ["event", "id", "retry", "data"] {
            guard let content = value[field], !content.isNull else { continue }
            let text = content.string ?? String(decoding: content.jsonData(), as: UTF8.self)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines += "\(field): \(line)\n" }
        }
        return lines + "\n"
    }

    private static func text<Event: JSONCodable>(_ event: Event) -> String {
        String(decoding: event.jsonData(), as: UTF8.self)
    }
}
