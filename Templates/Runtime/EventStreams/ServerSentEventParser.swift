/// An undecoded server-sent event.
public nonisolated struct ServerSentEvent: Hashable, Sendable {
    /// The `id` of this or the last earlier event that had one; empty if there was none.
    public var id: String
    /// The `event` field; `nil` if the event has none, which means `message`.
    public var event: String?
    /// The `data` fields, joined by line feeds.
    public var data: String
    /// The `retry` field of this event: the wait before a new connection.
    public var retry: Duration?

    public init(id: String = "", event: String? = nil, data: String, retry: Duration? = nil) {
        self.id = id
        self.event = event
        self.data = data
        self.retry = retry
    }
}

/// Parses server-sent events (WHATWG HTML, section 9.2.6).
///
/// Chunks can end anywhere, even inside a character or between CR and LF. Parsing takes linear time. An incomplete event at the end of the
/// stream is discarded.
public nonisolated struct ServerSentEventParser: Sendable {
    /// The last `id` of a complete event, for the `Last-Event-ID` header of a new connection; empty if there was none.
    public private(set) var lastEventID = ""
    /// The last `retry` field: the wait before a new connection.
    public private(set) var reconnectionTime: Duration?

    /// Whether the first event of the stream has its own `id`; `nil` before the first event.
    private(set) var isFirstEventIdentified: Bool?
    /// Whether the stream has a comment or a field of the standard, as every stream of events does.
    private(set) var hasFields = false

    /// The maximum size of an event, in bytes.
    private let maximumEventSize: Int

    private var line: [UInt8] = []
    private var isAfterCarriageReturn = false
    private var isFirstLine = true

    private var id = ""
    private var event: String?
    private var data: [UInt8] = []
    private var hasData = false
    private var retry: Duration?
    private var isIdentified = false

    /// - Parameter maximumEventSize: The maximum size of an event in bytes; see `isTooLarge`.
    public init(maximumEventSize: Int = .max) {
        self.maximumEventSize = maximumEventSize
    }

    /// A parser for the stream of a new connection, which keeps the last `id` and `retry` but no incomplete event.
    public var restarted: ServerSentEventParser {
        var parser = ServerSentEventParser(maximumEventSize: maximumEventSize)
        (parser.id, parser.lastEventID) = (lastEventID, lastEventID)
        parser.reconnectionTime = reconnectionTime
        return parser
    }

    /// Whether the incomplete event exceeds the limit. Don't add another chunk then.
    var isTooLarge: Bool {
        line.count + data.count > maximumEventSize
    }

    /// The `data` of the incomplete event; `nil` if there is none.
    var unfinishedData: String? {
        var rest = self
        // The first line feed may belong to a CR.
        return rest.push([lineFeed, lineFeed, lineFeed]).first?.data
    }

    /// Adds a chunk.
    ///
    /// - Returns: The events that the chunk completes, often none.
    public mutating func push(_ chunk: some Collection<UInt8>) -> [ServerSentEvent] {
        chunk.withContiguousStorageIfAvailable { push(lines: $0) } ?? push(lines: Array(chunk))
    }

    private mutating func push<Bytes: RandomAccessCollection<UInt8>>(lines chunk: Bytes) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        var start = chunk.startIndex
        if isAfterCarriageReturn, chunk.first == lineFeed { chunk.formIndex(after: &start) }
        if !chunk.isEmpty { isAfterCarriageReturn = false }
        while let end = chunk[start...].firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) {
            line.append(contentsOf: chunk[start..<end])
            if let event = endLine() { events.append(event) }
            start = chunk.index(after: end)
            guard chunk[end] == carriageReturn else { continue }
            if start == chunk.endIndex {
                isAfterCarriageReturn = true
            } else if chunk[start] == lineFeed {
                chunk.formIndex(after: &start)
            }
        }
        line.append(contentsOf: chunk[start...])
        return events
    }

    /// Ends a line.
    ///
    /// - Returns: The event, if the line is the empty one that ends it.
    private mutating func endLine() -> ServerSentEvent? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        guard !line.isEmpty else { return endEvent() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        set(field: line[..<colon], value)
        return nil
    }

    private mutating func set(field: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
        switch String(decoding: field, as: UTF8.self) {
        case "":
            // A comment.
            hasFields = true
        case "data":
            hasFields = true
            if hasData { data.append(lineFeed) }
            hasData = true
            data.append(contentsOf: value)
        case "event":
            hasFields = true
            event = String(decoding: value, as: UTF8.self)
        case "id" where !value.contains(0):
            hasFields = true
            id = String(decoding: value, as: UTF8.self)
            isIdentified = true
        case "retry" where !value.isEmpty && value.allSatisfy { (0x30...0x39).contains($0) }:
            // A number that overflows is ignored.
            hasFields = true
            guard let time = Int(String(decoding: value, as: UTF8.self)) else { return }
            retry = .milliseconds(time)
            reconnectionTime = retry
        default:
            // Unknown fields are ignored, as the standard requires.
            break
        }
    }

    private mutating func endEvent() -> ServerSentEvent? {
        defer {
            data.removeAll(keepingCapacity: true)
            (event, hasData, retry, isIdentified) = (nil, false, nil, false)
        }
        lastEventID = id
        guard hasData else { return nil }
        let name = event == "" ? nil : event
        let text = String(decoding: data, as: UTF8.self)
        isFirstEventIdentified = isFirstEventIdentified ?? isIdentified
        return ServerSentEvent(id: lastEventID, event: name, data: text, retry: retry)
    }

    private var lineFeed: UInt8 { 0x0A }
    private var carriageReturn: UInt8 { 0x0D }
}
