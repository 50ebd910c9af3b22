// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ListPetsDefaultProblem: JSONCodable, Hashable, Sendable {
    public var trace: String

    public init(trace: String) {
        self.trace = trace
    }
}

nonisolated extension ListPetsDefaultProblem {
    public init(from json: inout JSONReader) throws(JSONError) {
        var trace: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "trace": try json.read(&trace)
            default: try json.skip()
            }
        }
        self.trace = try json.required(trace, "trace")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("trace", trace)
        json.endObject()
    }
}
