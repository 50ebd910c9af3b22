import Foundation

/// The values of a stream of JSON texts (JSON Lines, NDJSON, `application/json-seq`), as they arrive. The stream can be read only once;
/// releasing it closes the connection.
///
///     for try await value in lines { … }
///
/// The loop ends when the server ends the stream. It throws a ``Failure`` (`any CallFailure`) if the connection is lost, the task is
/// cancelled, or a text can't be decoded. In the last case, iteration can continue with the next text.
public nonisolated struct JSONLines<Element: JSONCodable & Sendable>: AsyncSequence, Sendable {
    private let reader: JSONLineReader
    private let json: JSONOptions

    init(_ response: StreamedResponse, separator: JSONLineParser.Separator) {
        reader = JSONLineReader(response, separator)
        json = response.json
    }

    /// Returns the next value; `nil` when the server has ended the stream.
    public func next() async throws(Failure<Never>) -> Element? {
        guard let text = try await reader.next() else { return nil }
        do throws(JSONError) {
            return try Element(jsonData: text, options: json)
        } catch {
            var response = reader.response
            response.body = text
            throw .undecodable(error, response: response)
        }
    }

    /// Ends the stream and closes the connection. A pending read throws `cancelled`.
    public func cancel() {
        reader.cancel()
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(lines: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let lines: JSONLines<Element>

        public mutating func next() async throws -> Element? {
            try await lines.next()
        }
    }
}

/// Reads the JSON texts in the body of a response.
nonisolated final class JSONLineReader: Sendable {
    private struct State: Sendable {
        var parser: JSONLineParser
        var texts = FIFOQueue<Data>()
        var isFinished = false
    }

    /// The response without its body.
    let response: RawResponse
    private let bytes: ByteStream
    private let state: LockedState<State>

    init(_ response: StreamedResponse, _ separator: JSONLineParser.Separator) {
        self.response = response.raw
        bytes = response.bytes
        state = LockedState(State(parser: JSONLineParser(separator, maximumSize: response.maximumEventSize)))
    }

    func cancel() {
        bytes.cancel()
    }

    /// Returns the next text; `nil` at the end.
    func next() async throws(Failure<Never>) -> Data? {
        while true {
            if let text = state.withLock({ $0.texts.popFirst() }) { return text }
            if state.withLock(\.isFinished) { return nil }
            do throws(TransportError) {
                if state.withLock(\.parser.isTooLarge) {
                    bytes.cancel()
                    throw TransportError(.tooLarge, "the server sent a JSON text that is larger than the client's limit")
                }
                let chunk = try await bytes.next()
                state.withLock { state in
                    if let chunk {
                        state.texts.append(contentsOf: state.parser.push(chunk))
                    } else {
                        state.isFinished = true
                        if let text = state.parser.finish() { state.texts.append(contentsOf: [text]) }
                    }
                }
            } catch {
                throw error.kind == .cancelled ? .cancelled(response.call) : .transport(error, call: response.call)
            }
        }
    }
}
