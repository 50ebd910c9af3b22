// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Report: JSONCodable, Hashable, Sendable {
    public var row: RowValue?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: AdditionalProperty]

    public init(row: RowValue? = nil, additionalProperties: [String: AdditionalProperty] = [:]) {
        self.row = row
        self.additionalProperties = additionalProperties
    }

    public struct RowValue: JSONCodable, Hashable, Sendable {
        public var number: Int?

        public init(number: Int? = nil) {
            self.number = number
        }
    }

    public struct AdditionalProperty: JSONCodable, Hashable, Sendable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }
    }
}

nonisolated extension Report {
    public init(from json: inout JSONReader) throws(JSONError) {
        var row: RowValue?
        var additionalProperties: [String: AdditionalProperty] = [:]
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

nonisolated extension Report.RowValue {
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

nonisolated extension Report.AdditionalProperty {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.text = text
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.endObject()
    }
}
