import JSONReading
import Reporting
import Testing

/// A JSON value that can be changed at a path.
indirect enum MutableJSON: Sendable, Equatable {
    struct Member: Sendable, Equatable {
        var key: String
        var value: MutableJSON
    }

    case object([Member])
    case array([MutableJSON])
    /// A string, a number, `true`, `false` or `null` as JSON.
    case scalar(String)

    init(_ text: String) throws {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let file = files.add(path: "text.json", bytes: Array(text.utf8))
        let node = try #require(JSONNode.read(file, in: files, diagnostics: &diagnostics), "\(text)")
        self.init(node)
    }

    private init(_ node: JSONNode) {
        switch node.value {
        case .object(let object): self = .object(object.members.map { Member(key: $0.key, value: MutableJSON($0.value)) })
        case .array(let elements): self = .array(elements.map { MutableJSON($0) })
        case .null, .bool, .number, .string: self = .scalar(node.text)
        }
    }

    var text: String {
        switch self {
        case .object(let members): "{\(members.map { "\($0.key.jsonText): \($0.value.text)" }.joined(separator: ", "))}"
        case .array(let elements): "[\(elements.map(\.text).joined(separator: ", "))]"
        case .scalar(let text): text
        }
    }

    var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }
    var elements: [MutableJSON] { if case .array(let elements) = self { elements } else { [] } }
    /// The text of a string without escapes.
    var string: String? { if case .scalar(let text) = self, text.hasPrefix("\"") { String(text.dropFirst().dropLast()) } else { nil } }

    subscript(key: String) -> MutableJSON? {
        get {
            switch self {
            case .object(let members): members.first { $0.key == key }?.value
            case .array(let elements): Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            case .scalar: nil
            }
        }
        set { set(key, newValue) }
    }

    private mutating func set(_ key: String, _ value: MutableJSON?) {
        switch self {
        case .object(var members):
            if let index = members.firstIndex(where: { $0.key == key }) {
                if let value { members[index].value = value } else { members.remove(at: index) }
            } else if let value {
                members.append(Member(key: key, value: value))
            }
            self = .object(members)
        case .array(var elements):
            if key == "-" {
                elements += [value].compactMap { $0 }
            } else if let index = Int(key), elements.indices.contains(index) {
                if let value { elements[index] = value } else { elements.remove(at: index) }
            }
            self = .array(elements)
        case .scalar: break
        }
    }

    subscript(path: [String]) -> MutableJSON? {
        get { path.reduce(Optional(self)) { value, key in value?[key] } }
        set {
            guard let first = path.first else {
                if let newValue { self = newValue }
                return
            }
            if path.count == 1 {
                self[first] = newValue
            } else if var child = self[first] {
                child[Array(path.dropFirst())] = newValue
                self[first] = child
            }
        }
    }

    /// Moves a member to another key, in its place.
    mutating func rename(_ key: String, to other: String) {
        guard case .object(var members) = self, let index = members.firstIndex(where: { $0.key == key }) else { return }
        members[index].key = other
        self = .object(members)
    }

    mutating func swap(_ first: Int, _ second: Int) {
        switch self {
        case .object(var members):
            members.swapAt(first, second)
            self = .object(members)
        case .array(var elements):
            elements.swapAt(first, second)
            self = .array(elements)
        case .scalar: break
        }
    }

    /// The paths of all values that meet a condition, in order.
    func paths(at path: [String] = [], where isIncluded: ([String], MutableJSON) -> Bool) -> [[String]] {
        var found = isIncluded(path, self) ? [path] : []
        switch self {
        case .object(let members): for member in members { found += member.value.paths(at: path + [member.key], where: isIncluded) }
        case .array(let elements):
            for (index, element) in elements.enumerated() { found += element.paths(at: path + ["\(index)"], where: isIncluded) }
        case .scalar: break
        }
        return found
    }
}
