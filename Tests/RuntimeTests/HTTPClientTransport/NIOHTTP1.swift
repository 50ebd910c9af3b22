// As much of the module as the transport uses, with the same signatures.

public struct HTTPHeaders: Sendable, Sequence {
    private var fields: [(name: String, value: String)] = []

    public init() {}

    public mutating func add(name: String, value: String) {
        fields.append((name, value))
    }

    public func makeIterator() -> IndexingIterator<[(name: String, value: String)]> {
        fields.makeIterator()
    }
}

public struct HTTPMethod: Sendable, Equatable {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

public struct HTTPResponseStatus: Sendable {
    public var code: UInt

    public init(code: UInt) {
        self.code = code
    }
}

public struct HTTPParserError: Error {
    public init() {}
}
