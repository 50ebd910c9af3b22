public import Foundation

/// A value that is read from JSON text and written to it directly, without an intermediate representation.
///
/// Every model conforms to this protocol.
// It doesn't refine `Codable`, which models conform to separately. If it did, the table of each model's functions wouldn't be a constant,
// and each model would have several functions to build it.
public nonisolated protocol JSONCodable: Sendable {
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
    // `dynamic` keeps the compiler from specializing it for each model.
    public dynamic init(jsonData: Data, options: JSONOptions? = nil) throws(JSONError) {
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
        return writer.text.takeData()
    }

    /// Returns the JSON text of the value for a request, without read-only members.
    func requestData(options: JSONOptions? = nil) -> Data {
        var writer = JSONWriter(isRequest: true, options: options)
        write(to: &writer)
        return writer.text.takeData()
    }
}

nonisolated extension JSONReader {
    /// Reads a JSON text that contains only one value. The result is of this type.
    @inline(never)
    static func value(of type: any JSONCodable.Type, from text: Data, _ options: JSONOptions?) throws(JSONError) -> any JSONCodable {
        try type.init(jsonData: text, options: options)
    }

    /// Returns a value with its type, which is the one that it was read as.
    static func unwrap<Value: JSONCodable>(_ value: any JSONCodable) throws(JSONError) -> Value {
        guard let value = value as? Value else { throw JSONError(expected: "a value", at: 0) }
        return value
    }
}

nonisolated extension JSONReader {
    public init(_ data: Data) {
        self.init(copying: data)
    }
}
