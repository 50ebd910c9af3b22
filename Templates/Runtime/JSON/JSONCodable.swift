public import Foundation

/// A value that is read from JSON text and written to it directly, without an intermediate representation.
///
/// Every model conforms. `Codable` comes with it, for use with any encoder and decoder, at their speed.
public nonisolated protocol JSONCodable: Codable, Sendable {
    /// Reads the value ahead, all of it and nothing more.
    init(from json: inout JSONReader) throws(JSONError)

    /// Writes one value.
    func write(to json: inout JSONWriter)
}

nonisolated extension JSONCodable {
    /// Reads a JSON text (RFC 8259) in UTF-8 that holds this value and nothing else.
    ///
    /// A byte order mark before it is skipped. Where an object has a key twice, the last counts.
    ///
    /// - Parameter options: `nil` for the default ones.
    /// - Throws: Where in the text something else was expected; also for text nested deeper than ``JSONReader/depthLimit``.
    public init(jsonData: Data, options: JSONOptions? = nil) throws(JSONError) {
        self = try jsonData.withUnsafeBytes { JSONReader.read(Self.self, from: $0, options) }.get()
    }

    /// The value as JSON text in UTF-8. The same value gives the same bytes: the keys of dictionaries are sorted.
    ///
    /// - Parameters:
    ///   - pretty: Whether to break lines and indent by two spaces.
    ///   - options: `nil` for the default ones.
    public func jsonData(pretty: Bool = false, options: JSONOptions? = nil) -> Data {
        var writer = JSONWriter(pretty: pretty, options: options)
        write(to: &writer)
        return Data(writer.bytes)
    }

    /// The value as a request has it: JSON text without read-only members.
    func requestData(options: JSONOptions? = nil) -> Data {
        var writer = JSONWriter(isRequest: true, options: options)
        write(to: &writer)
        return Data(writer.bytes)
    }
}

// By way of `JSONValue`, so that a model has no code for it.
nonisolated extension JSONCodable {
    public init(from decoder: any Decoder) throws {
        var reader = try JSONReader(decoder)
        self = try reader.document()
    }

    public func encode(to encoder: any Encoder) throws {
        var writer = JSONWriter()
        write(to: &writer)
        try writer.encode(to: encoder)
    }
}

nonisolated extension JSONWriter {
    /// Encodes what was written.
    @inline(never)
    fileprivate func encode(to encoder: any Encoder) throws {
        var reader = JSONReader(bytes)
        let value: JSONValue = try reader.document()
        try value.encode(to: encoder)
    }
}

nonisolated extension JSONReader {
    /// Reads what a decoder has.
    @inline(never)
    fileprivate init(_ decoder: any Decoder) throws {
        self.init(try JSONValue(from: decoder).jsonBytes)
    }
}

nonisolated extension JSONReader {
    public init(_ data: Data) {
        self.init(copying: data)
    }
}
