// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ReplaceListsRequest: JSONCodable, Hashable, Sendable {
    public var plain: [String]?

    public var csv: [String]?

    public var ssv: [String]?

    public var tsv: String?

    public var pipes: [String]?

    public var multi: [String]?

    public init(
        plain: [String]? = nil,
        csv: [String]? = nil,
        ssv: [String]? = nil,
        tsv: String? = nil,
        pipes: [String]? = nil,
        multi: [String]? = nil
    ) {
        self.plain = plain
        self.csv = csv
        self.ssv = ssv
        self.tsv = tsv
        self.pipes = pipes
        self.multi = multi
    }
}

nonisolated extension ReplaceListsRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var plain: [String]?
        var csv: [String]?
        var ssv: [String]?
        var tsv: String?
        var pipes: [String]?
        var multi: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "plain": try json.read(&plain)
            case "csv": try json.read(&csv)
            case "ssv": try json.read(&ssv)
            case "tsv": try json.read(&tsv)
            case "pipes": try json.read(&pipes)
            case "multi": try json.read(&multi)
            default: try json.skip()
            }
        }
        self.plain = plain
        self.csv = csv
        self.ssv = ssv
        self.tsv = tsv
        self.pipes = pipes
        self.multi = multi
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("plain", plain)
        json.member("csv", csv)
        json.member("ssv", ssv)
        json.member("tsv", tsv)
        json.member("pipes", pipes)
        json.member("multi", multi)
        json.endObject()
    }
}
