import Foundation

/// The parts of a multipart response, as they arrive. The stream can be read only once; releasing it closes the connection.
///
///     for try await part in parts { … part.value … }
///
/// The loop ends after the last part. It throws a ``Failure`` (`any CallFailure`) if the connection is lost before, the task is cancelled,
/// or a part can't be decoded. In the last case, iteration can continue with the next part.
public nonisolated struct MultipartStream<Value: Sendable>: AsyncSequence, Sendable {
    public typealias Element = MultipartPart<Value>

    private let reader: MultipartReader
    private let json: JSONOptions
    private let coding: PartCoding<Value>

    init(_ response: StreamedResponse, _ coding: PartCoding<Value>) {
        reader = MultipartReader(response)
        json = response.json
        self.coding = coding
    }

    /// Returns the next part; `nil` after the last one.
    public func next() async throws(Failure<Never>) -> MultipartPart<Value>? {
        guard let part = try await reader.next() else { return nil }
        var response = reader.response
        response.headers = part.headers
        response.body = part.body
        do throws(JSONError) {
            return MultipartPart(try coding.decode(response, json), headers: part.headers)
        } catch {
            throw .undecodable(error, response: response)
        }
    }

    /// Ends the stream and closes the connection. A pending read throws `cancelled`.
    public func cancel() {
        reader.cancel()
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let stream: MultipartStream<Value>

        public mutating func next() async throws -> MultipartPart<Value>? {
            try await stream.next()
        }
    }
}

/// Reads the parts in the body of a response.
nonisolated final class MultipartReader: Sendable {
    private struct State: Sendable {
        /// `nil` without a boundary.
        var parser: MultipartParser?
        var parts = FIFOQueue<MultipartParser.Part>()
        /// The error that follows the parts; `nil` while there may be more, or after the last one.
        var error: TransportError?
        var isFinished = false

        mutating func push(_ chunk: Data) {
            do throws(TransportError) {
                parts.append(contentsOf: try parser?.push(chunk) ?? [])
                isFinished = parser?.isFinished ?? true
            } catch {
                fail(error)
            }
        }

        mutating func finish() {
            guard parser?.finish() != false else {
                return fail(TransportError(.connectionLost, "the response ended before its last part did"))
            }
            isFinished = true
            if let part = parser?.lastPart { parts.append(contentsOf: [part]) }
        }

        mutating func fail(_ error: TransportError) { (self.error, isFinished) = (error, true) }
    }

    /// The response without its body.
    let response: RawResponse
    private let bytes: ByteStream
    private let state: LockedState<State>

    init(_ response: StreamedResponse) {
        self.response = response.raw
        bytes = response.bytes
        var state = State()
        if let boundary = response.raw.multipartBoundary {
            state.parser = MultipartParser(boundary: boundary, maximumSize: response.maximumEventSize)
        } else {
            state.fail(TransportError(.malformed, "the content type of the response has no valid boundary"))
        }
        self.state = LockedState(state)
    }

    func cancel() {
        bytes.cancel()
    }

    /// Returns the next part; `nil` after the last one.
    func next() async throws(Failure<Never>) -> MultipartParser.Part? {
        while true {
            if let part = state.withLock({ $0.parts.popFirst() }) { return part }
            do throws(TransportError) {
                if state.withLock(\.isFinished) {
                    guard let error = state.withLock(\.error) else { return nil }
                    bytes.cancel()
                    throw error
                }
                let chunk = try await bytes.next()
                state.withLock { state in
                    if let chunk { state.push(chunk) } else { state.finish() }
                }
            } catch {
                throw error.kind == .cancelled ? .cancelled(response.call) : .transport(error, call: response.call)
            }
        }
    }
}

nonisolated extension ResponseCoding {
    /// A stream of parts.
    ///
    /// - Parameters:
    ///   - coding: The coding of each part.
    ///   - contentType: The type of multipart, without a boundary.
    public static func parts<Part>(_ coding: PartCoding<Part>, contentType: String = "multipart/mixed") -> ResponseCoding<Value>
    where Value == MultipartStream<Part> {
        ResponseCoding(contentTypes: [contentType], stream: { MultipartStream($0, coding) })
    }

    /// A stream of parts as one of several types.
    public static func parts<Part>(
        _ coding: PartCoding<Part>,
        contentType: String = "multipart/mixed",
        _ wrap: @escaping @Sendable (MultipartStream<Part>) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], stream: { wrap(MultipartStream($0, coding)) })
    }
}
