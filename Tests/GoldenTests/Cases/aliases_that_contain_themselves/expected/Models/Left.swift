// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Left: JSONCodable, Hashable, Sendable {
    public var value: [Right]

    public init(_ value: [Right]) {
        self.value = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        value = try json.value()
    }

    public func write(to json: inout JSONWriter) {
        json.value(value)
    }
}
