// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Ends a comment */ and goes on
/// fatalError() """ \(interpolated)
/// NUL right to left
/// next line `code ``
public nonisolated struct BadName: JSONCodable, Hashable, Sendable {
    /// /* opens
    public var aBC: String?

    public var newLine: NewLine?

    public var x: String?

    public init(aBC: String? = nil, newLine: NewLine? = nil, x: String? = nil) {
        self.aBC = aBC
        self.newLine = newLine
        self.x = x
    }

    public enum NewLine: OpenStringEnum {
        case quote
        case x
        case aB
        case unnamed
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "\"": self = .quote
            case "\\(x)": self = .x
            case "a\nb": self = .aB
            case "\u{202E}": self = .unnamed
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .quote: "\""
            case .x: "\\(x)"
            case .aB: "a\nb"
            case .unnamed: "\u{202E}"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension BadName {
    public init(from json: inout JSONReader) throws(JSONError) {
        var aBC: String?
        var newLine: NewLine?
        var x: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a\"b\\(c)": try json.read(&aBC)
            case "\nnew\u{0}line": try json.read(&newLine)
            case "/* x */": try json.read(&x)
            default: try json.skip()
            }
        }
        self.aBC = aBC
        self.newLine = newLine
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a\"b\\(c)", aBC)
        json.member("\nnew\u{0}line", newLine)
        json.member("/* x */", x)
        json.endObject()
    }
}
