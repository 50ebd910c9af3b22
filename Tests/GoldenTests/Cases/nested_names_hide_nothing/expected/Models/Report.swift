// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Report: JSONCodable, Hashable, Sendable {
    public var row: RowValueValue?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: RowValue]

    public init(row: RowValueValue? = nil, additionalProperties: [String: RowValue] = [:]) {
        self.row = row
        self.additionalProperties = additionalProperties
    }

    public struct RowValueValue: JSONCodable, Hashable, Sendable {
        public var number: Int?

        public init(number: Int? = nil) {
            self.number = number
        }
    }
}

nonisolated extension Report {
    public init(from json: inout JSONReader) throws(JSONError) {
        var row: RowValueValue?
        var additionalProperties: [String: RowValue] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "row": try json.read(&row)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.row = row
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("row", row)
        json.members(additionalProperties)
        json.endObject()
    }
}

nonisolated extension Report.RowValueValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var number: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "number": try json.read(&number)
            default: try json.skip()
            }
        }
        self.number = number
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("number", number)
        json.endObject()
    }
}
