// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Node: JSONCodable, Hashable, Sendable {
    public var name: String

    public var next: Node? {
        get { _next?.value }
        set { _next = newValue.map { Indirect($0) } }
    }
    private var _next: Indirect<Node>?

    public var children: [Node]?

    public init(name: String, next: Node? = nil, children: [Node]? = nil) {
        self.name = name
        _next = next.map { Indirect($0) }
        self.children = children
    }
}

nonisolated extension Node {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var next: Indirect<Node>?
        var children: [Node]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "next": try json.read(&next)
            case "children": try json.read(&children)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        _next = next
        self.children = children
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("next", _next)
        json.member("children", children)
        json.endObject()
    }
}
