public import Foundation

/// A value that is read from JSON text and written to it directly, without an intermediate representation.
///
/// Every model conforms to this protocol. It refines `Codable`, so that models also work with any encoder and decoder, at their speed.
public nonisolated protocol JSONCodable: Codable, Sendable {
    /// Reads exactly one value at the reader's position.
    init(from json: inout JSONReader) throws(JSONError)

    /// Writes exactly one value.
    func write(to json: inout JSONWriter)
}

nonisolated extension JSONCodable {
    /// Reads a JSON text (RFC 8259) in UTF-8 that contains only this value.
    ///
    /// A leading byte order mark is skipped. If an object has a duplicate key, the last one wins.
    ///
    /// - Parameters:
    ///   - jsonData: The JSON text.
    ///   - options: The options; `nil` for the defaults.
    /// - Throws: An error with the location of the unexpected text, or of text nested deeper than ``JSONReader/depthLimit``.
    public init(jsonData: Data, options: JSONOptions? = nil) throws(JSONError) {
        self = try jsonData.withUnsafeBytes { JSONReader.read(Self.self, from: $0, options) }.get()
    }

    /// Returns the value as JSON text in UTF-8. Dictionary keys are sorted, so that equal values have equal bytes.
    ///
    /// - Parameters:
    ///   - pretty: Whether to break lines and indent by two spaces.
    ///   - options: The options; `nil` for the defaults.
    public func jsonData(pretty: Bool = false, options: JSONOptions? = nil) -> Data {
        var writer = JSONWriter(pretty: pretty, options: options)
        write(to: &writer)
        return Data(writer.bytes)
    }

    /// Returns the JSON text of the value for a request, without read-only members.
    func requestData(options: JSONOptions? = nil) -> Data {
        var writer = JSONWriter(isRequest: true, options: options)
        write(to: &writer)
        return Data(writer.bytes)
    }
}

// These use `JSONValue`, so that models don't need any code for them.
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
    /// Encodes the text written so far.
    @inline(never)
    fileprivate func encode(to encoder: any Encoder) throws {
        var reader = JSONReader(bytes)
        let value: JSONValue = try reader.document()
        try value.encode(to: encoder)
    }
}

nonisolated extension JSONReader {
    /// Creates a reader of the value of a decoder.
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
