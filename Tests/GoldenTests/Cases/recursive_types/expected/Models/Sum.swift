// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Sum: JSONCodable, Hashable, Sendable {
    public var op: String

    public var left: Expression

    public var right: Expression

    public init(op: String, left: Expression, right: Expression) {
        self.op = op
        self.left = left
        self.right = right
    }
}

nonisolated extension Sum {
    public init(from json: inout JSONReader) throws(JSONError) {
        var op: String?
        var left: Expression?
        var right: Expression?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "op": try json.read(&op)
            case "left": try json.read(&left)
            case "right": try json.read(&right)
            default: try json.skip()
            }
        }
        self.op = try json.required(op, "op")
        self.left = try json.required(left, "left")
        self.right = try json.required(right, "right")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("op", op)
        json.member("left", left)
        json.member("right", right)
        json.endObject()
    }
}
