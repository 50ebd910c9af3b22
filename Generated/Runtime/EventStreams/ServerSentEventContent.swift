import Foundation

/// The decoded content of an event.
public nonisolated enum ServerSentEventContent<Item: Sendable>: Sendable {
    case item(Item)
    /// No content. The event keeps the connection open.
    case keepAlive
    /// An error that isn't an item of the stream's type.
    case error
}

/// The treatment of events that report errors. These are events named `error`, and those whose data begins with `{"error":` or
/// `{"type":"error"`.
public nonisolated enum ServerSentErrors: Hashable, Sendable {
    /// As failures of the call.
    case failures
    /// As items, whose type in the description includes errors.
    case items
}

/// The kind of `data` in events that are decoded as objects.
public nonisolated enum ServerSentEventData: Hashable, Sendable {
    /// JSON, or a string if it isn't valid JSON.
    case json
    /// Always a string.
    case text
    /// A string in some events and JSON in others, depending on the item's type.
    case either
}

nonisolated extension ServerSentEvent {
    /// Decodes the event's data.
    func content<Item: JSONCodable>(errors: ServerSentErrors, _ json: JSONOptions) throws(JSONError) -> ServerSentEventContent<Item> {
        if errors == .failures, reportsError { return .error }
        if isBlank { return event == "error" ? .error : .keepAlive }
        let data = Data(data.utf8)
        // Any ping would match a type whose members are all optional.
        if isNamedKeepAlive, !JSONReader.isExactly(Item.self, data, json) { return .keepAlive }
        do throws(JSONError) {
            return .item(try Item(jsonData: data, options: json))
        } catch {
            if reportsError { return .error }
            if isKeepAlive { return .keepAlive }
            throw error
        }
    }

    /// Decodes the event as an object of `id`, `event`, `data` and `retry`. Whether an event named `error` is an item depends on the item's
    /// type.
    // `dynamic` keeps the compiler from specializing it for each type of events.
    dynamic func envelopeContent<Item: JSONCodable>(
        data kind: ServerSentEventData,
        _ json: JSONOptions
    ) throws(JSONError) -> ServerSentEventContent<Item> {
        let text = kind == .json ? nil : envelope(asText: true)
        let isText = kind == .text || text.map { JSONReader.isRecognized(Item.self, $0, json) } == true
        let data = text.flatMap { isText ? $0 : nil } ?? envelope(asText: false)
        if event == "error", !JSONReader.isRecognized(Item.self, data, json) { return .error }
        do throws(JSONError) {
            return .item(try Item(jsonData: data, options: json))
        } catch {
            if event == "error" { return .error }
            if isBlank || isKeepAlive { return .keepAlive }
            throw error
        }
    }

    /// Whether the data is only white space.
    private var isBlank: Bool {
        data.utf8.allSatisfy(\.isJSONWhitespace)
    }

    private var reportsError: Bool {
        if event == "error" { return true }
        let beginning = data.utf8.lazy.filter { !$0.isJSONWhitespace }
        if beginning.starts(with: #"{"type":"error""#.utf8) { return true }
        guard beginning.starts(with: #"{"error":"#.utf8), let json = try? JSONValue(jsonData: Data(data.utf8)) else { return false }
        return json["error"]?.isNull == false
    }

    private var isNamedKeepAlive: Bool {
        event.map(Self.isKeepAlive) ?? false
    }

    private var isKeepAlive: Bool {
        if isNamedKeepAlive { return true }
        let type = try? JSONReader(Data(data.utf8)).discriminator("type")
        return type.map { Self.isKeepAlive($0.text) } ?? false
    }

    private static func isKeepAlive(_ name: String) -> Bool {
        switch name {
        case "ping", "keepalive", "keep-alive", "keep_alive", "heartbeat": true
        default: false
        }
    }

    /// Returns the event as a JSON object. Missing fields are omitted.
    ///
    /// - Parameter isText: Whether `data` is always a string. Otherwise, data that is JSON is embedded verbatim.
    private func envelope(asText isText: Bool) -> Data {
        var writer = JSONWriter()
        writer.beginObject()
        if !id.isEmpty { writer.member("id", id) }
        writer.member("event", event)
        writer.member("retry", retry?.inMilliseconds)
        writer.key("data")
        if !isText, isJSON(Data(data.utf8)) { writer.raw(data) } else { writer.writeString(data) }
        writer.endObject()
        return writer.text.takeData()
    }

    private func isJSON(_ data: Data) -> Bool {
        // The reader skips a byte order mark, which isn't valid inside a text.
        guard data.first != 0xEF else { return false }
        var reader = JSONReader(data)
        do { try reader.skip() } catch { return false }
        return reader.next() == 0 && reader.position >= reader.bytes.count
    }
}
