import Foundation

/// The parts of a multipart request body, in order and without names.
///
///     try await client.upload([image, image])
///     try await client.upload(MultipartBody(images))  // an asynchronous sequence, read while it's sent
///     try await client.upload(MultipartBody(parts: [MultipartPart(image, headers: ["Content-ID": "<1>"])]))
public nonisolated struct MultipartBody<Value: Sendable>: Sendable, ExpressibleByArrayLiteral {
    private let content: @Sendable (MultipartEncoding<Value>) -> HTTPRequestBody

    /// Creates a body of existing parts. The call may be retried.
    public init(parts: [MultipartPart<Value>]) {
        content = { encoding in
            var bytes = Data()
            for (index, part) in parts.enumerated() { bytes += encoding.text(of: part, at: index) }
            return .bytes(bytes + encoding.end)
        }
    }

    /// Creates a body of existing values. The call may be retried.
    public init(_ values: some Sequence<Value>) {
        self.init(parts: values.map { MultipartPart($0) })
    }

    public init(arrayLiteral values: Value...) {
        self.init(values)
    }

    /// Creates a body of an asynchronous sequence, which is read no faster than the parts are sent. The call isn't retried.
    public init<Values: AsyncSequence & Sendable>(_ values: Values) where Values.Element == Value {
        content = { encoding in .once(length: nil, ByteStream(MultipartChunks(values, part: { MultipartPart($0) }, encoding: encoding))) }
    }

    /// Creates a body of an asynchronous sequence of parts, which is read no faster than they are sent. The call isn't retried.
    public init<Parts: AsyncSequence & Sendable>(parts: Parts) where Parts.Element == MultipartPart<Value> {
        content = { encoding in .once(length: nil, ByteStream(MultipartChunks(parts, part: { $0 }, encoding: encoding))) }
    }

    func content(_ encoding: MultipartEncoding<Value>) -> HTTPRequestBody { content(encoding) }
}

/// The encoding of parts.
nonisolated struct MultipartEncoding<Value: Sendable>: Sendable {
    let coding: PartCoding<Value>
    /// The content types of the first parts; empty for that of the coding.
    let prefix: [String]
    /// The content type of the other parts; `nil` for that of the coding.
    let item: String?
    let boundary: String
    let options: JSONOptions?

    func text(of part: MultipartPart<Value>, at index: Int) -> Data {
        var headers = part.headers
        if headers["Content-Type"] == nil {
            let type = index < prefix.count ? prefix[index] : item ?? ""
            headers["Content-Type"] = type.isEmpty ? coding.contentType : type
        }
        var text = "--\(boundary)\r\n"
        for field in headers { text += "\(field.name): \(field.value)".filter { !$0.isNewline && $0 != "\0" } + "\r\n" }
        return Data((text + "\r\n").utf8) + coding.encode(part.value, options) + Data("\r\n".utf8)
    }

    var end: Data { Data("--\(boundary)--\r\n".utf8) }
}

/// The encoded parts of an asynchronous sequence, then the last boundary.
nonisolated struct MultipartChunks<Base: AsyncSequence & Sendable, Value: Sendable>: AsyncSequence, Sendable {
    private let base: Base
    private let part: @Sendable (Base.Element) -> MultipartPart<Value>
    private let encoding: MultipartEncoding<Value>

    init(_ base: Base, part: @escaping @Sendable (Base.Element) -> MultipartPart<Value>, encoding: MultipartEncoding<Value>) {
        self.base = base
        self.part = part
        self.encoding = encoding
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(base: base.makeAsyncIterator(), part: part, encoding: encoding)
    }

    struct Iterator: AsyncIteratorProtocol {
        var base: Base.AsyncIterator
        let part: @Sendable (Base.Element) -> MultipartPart<Value>
        let encoding: MultipartEncoding<Value>
        var count = 0
        var isFinished = false

        mutating func next() async throws -> Data? {
            if isFinished { return nil }
            guard let element = try await base.next() else {
                isFinished = true
                return encoding.end
            }
            defer { count += 1 }
            return encoding.text(of: part(element), at: count)
        }
    }
}

nonisolated extension RequestBody {
    /// A stream of parts; no body for `nil`.
    ///
    /// - Parameters:
    ///   - parts: The parts.
    ///   - coding: The coding of each part.
    ///   - prefix: The content types of the first parts, by position; empty for that of the coding.
    ///   - item: The content type of the other parts; `nil` for that of the coding.
    ///   - contentType: The type of multipart, without a boundary.
    public static func parts<Value>(
        _ parts: MultipartBody<Value>?,
        _ coding: PartCoding<Value>,
        prefix: [String] = [],
        item: String? = nil,
        contentType: String = "multipart/mixed"
    ) -> RequestBody {
        guard let parts else { return .none }
        let boundary = "----Boundary\(UUID().uuidString.filter { $0 != "-" })"
        return RequestBody(contentType: "\(contentType); boundary=\(boundary)") { options in
            parts.content(MultipartEncoding(coding: coding, prefix: prefix, item: item, boundary: boundary, options: options))
        }
    }
}
