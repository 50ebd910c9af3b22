import Foundation

/// Splits bytes into the parts of a multipart body (RFC 2046, section 5.1), each as soon as it's complete. Chunks can end anywhere.
///
/// Lines can end with a line feed alone. The text before the first part and after the last one is ignored.
nonisolated struct MultipartParser: Sendable {
    struct Part: Hashable, Sendable {
        var headers: HTTPHeaders
        var body: Data
    }

    private enum State: Sendable {
        /// Before the first boundary.
        case preamble
        case headers
        case body
        /// After the last boundary.
        case finished
    }

    private var state = State.preamble
    /// The bytes of the incomplete part, its headers or the preamble; what precedes `lineStart` has no boundary.
    private var pending = Data()
    private var lineStart = 0
    /// The bytes of the incomplete line that have no line feed.
    private var searched = 0
    private var headers = HTTPHeaders()
    private let delimiter: Data
    /// The maximum size of a part's content in bytes.
    private let maximumSize: Int
    /// The maximum size of a part's headers, and of the preamble, in bytes.
    static let maximumHeaderSize = 65536

    /// - Parameters:
    ///   - boundary: The `boundary` of the content type.
    ///   - maximumSize: The maximum size of a part's content in bytes.
    init(boundary: String, maximumSize: Int = .max) {
        delimiter = Data("--\(boundary)".utf8)
        self.maximumSize = maximumSize
    }

    /// Whether the last boundary has arrived. What follows it is ignored.
    var isFinished: Bool { if case .finished = state { true } else { false } }

    /// Whether nothing has arrived.
    var isEmpty: Bool { if case .preamble = state { pending.isEmpty } else { false } }

    /// Adds a chunk.
    ///
    /// - Returns: The parts that the chunk completes, often none.
    /// - Throws: `tooLarge` if a part or its headers exceed the limit.
    mutating func push(_ chunk: Data) throws(TransportError) -> [Part] {
        var parts: [Part] = []
        if isFinished { return parts }
        pending.append(chunk)
        while !isFinished, let end = pending[(pending.startIndex + searched)...].firstIndex(of: 0x0A) {
            let next = end + 1 - pending.startIndex
            if let part = try read(lineUpTo: next) { parts.append(part) }
            searched = lineStart
        }
        searched = pending.count
        // What has been read is released once for the chunk.
        if pending.startIndex > 0 { pending = Data(pending) }
        try check(size: searched)
        return parts
    }

    /// Adds the end of the body.
    ///
    /// - Returns: Whether the body is complete; an empty one is.
    mutating func finish() -> Bool {
        if isEmpty { state = .finished }
        // The last boundary may have no line end.
        if !isFinished, case .last? = boundary(pending.dropFirst(lineStart)) {
            lastPart = takePart()
            state = .finished
        }
        return isFinished
    }

    /// The part that ``finish()`` has completed.
    private(set) var lastPart: Part?

    // MARK: - Lines

    private enum Boundary { case next, last }

    /// Reads the line that ends at a position, counted from the start of the pending bytes.
    private mutating func read(lineUpTo end: Int) throws(TransportError) -> Part? {
        let line = pending.dropFirst(lineStart).prefix(end - lineStart)
        if let boundary = boundary(line) {
            let part = takePart()
            pending = pending.dropFirst(end)
            lineStart = 0
            headers = HTTPHeaders()
            state = boundary == .next ? .headers : .finished
            return part
        }
        switch state {
        case .headers where line.allSatisfy { $0 == 0x0D || $0 == 0x0A }:
            headers = Self.headers(pending.prefix(lineStart))
            pending = pending.dropFirst(end)
            lineStart = 0
            state = .body
        case .preamble, .headers, .body: lineStart = end
        case .finished: break
        }
        try check(size: lineStart)
        return nil
    }

    /// Returns whether a line is a boundary: the delimiter, `--` after the last part, and blanks.
    private func boundary(_ line: Data) -> Boundary? {
        guard line.starts(with: delimiter) else { return nil }
        var rest = line.dropFirst(delimiter.count)
        let isLast = rest.starts(with: [0x2D, 0x2D])
        if isLast { rest = rest.dropFirst(2) }
        guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }) else { return nil }
        return isLast ? .last : .next
    }

    /// The part before a boundary at the start of the incomplete line; `nil` if there is none. The line end before a boundary is part of
    /// it.
    private func takePart() -> Part? {
        switch state {
        case .preamble, .finished: return nil
        case .headers: return Part(headers: Self.headers(pending.prefix(lineStart)), body: Data())
        case .body:
            var body = pending.prefix(lineStart)
            if body.last == 0x0A { body.removeLast() }
            if body.last == 0x0D { body.removeLast() }
            return Part(headers: headers, body: Data(body))
        }
    }

    /// - Parameter size: The number of bytes without a boundary.
    private func check(size: Int) throws(TransportError) {
        let limit =
            switch state {
            case .preamble, .headers: Self.maximumHeaderSize
            // A boundary may follow, which isn't part of the content.
            case .body: maximumSize > .max - 1024 ? .max : maximumSize + 1024
            case .finished: Int.max
            }
        if size > limit { throw TransportError(.tooLarge, "the server sent a part that is larger than the client's limit") }
    }

    /// Returns the fields of a header; lines without a colon are ignored, and continuation lines are joined (RFC 5322, section 2.2.3).
    private static func headers(_ bytes: Data) -> HTTPHeaders {
        var lines: [String] = []
        for line in bytes.split(separator: 0x0A) {
            let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            if text.first == " " || text.first == "\t", !lines.isEmpty {
                lines[lines.count - 1] += " " + text[...].trimmed
            } else {
                lines.append(text)
            }
        }
        var headers = HTTPHeaders()
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers.add(name: String(line[..<colon].trimmed), value: String(line[colon...].dropFirst().trimmed))
        }
        return headers
    }
}

nonisolated extension RawResponse {
    /// The `boundary` of a multipart response (RFC 2046, section 5.1.1); `nil` without a valid one.
    var multipartBoundary: String? {
        guard let type = headers["Content-Type"] else { return nil }
        for parameter in type.split(separator: ";").dropFirst() {
            let text = parameter.trimmed
            guard text.lowercased().hasPrefix("boundary=") else { continue }
            let value = text.dropFirst("boundary=".count).trimmed.filter { $0 != "\"" }
            return (1...70).contains(value.utf8.count) ? value : nil
        }
        return nil
    }
}
