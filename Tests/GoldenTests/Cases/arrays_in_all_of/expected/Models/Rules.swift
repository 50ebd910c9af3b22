// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Rules: JSONCodable, Hashable, Sendable {
    public var rules: [String]

    public init(rules: [String]) {
        self.rules = rules
    }
}

nonisolated extension Rules {
    public init(from json: inout JSONReader) throws(JSONError) {
        var rules: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "rules": try json.read(&rules)
            default: try json.skip()
            }
        }
        self.rules = try json.required(rules, "rules")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("rules", rules)
        json.endObject()
    }
}
