public import Foundation

public nonisolated struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String
}

public nonisolated protocol JSONCodable: Sendable {
    init(jsonData: Data) throws(JSONError)
    func jsonData() -> Data
}

public nonisolated indirect enum JSONValue: Hashable, Sendable {
    case null, bool(Bool), number(String), string(String), array([JSONValue]), object([Member])
    public struct Member: Hashable, Sendable { public var key: String; public var value: JSONValue }
    public subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
    public var jsonText: String { String(decoding: jsonData(), as: UTF8.self) }
    init(_ value: some JSONCodable) { self = (try? JSONValue(jsonData: value.jsonData())) ?? .null }
}
nonisolated extension JSONValue: JSONCodable {
    public init(jsonData: Data) throws(JSONError) {
        do { self.init(any: try JSONSerialization.jsonObject(with: jsonData, options: .fragmentsAllowed)) } catch { throw JSONError(description: "not JSON") }
    }
    init(any: Any) {
        switch any {
        case is NSNull: self = .null
        case let s as String: self = .string(s)
        case let n as NSNumber: self = String(describing: n) == "true" || type(of: any) == Bool.self ? .bool(n.boolValue) : .number(n.stringValue)
        case let a as [Any]: self = .array(a.map(JSONValue.init(any:)))
        case let o as [String: Any]: self = .object(o.sorted { $0.key < $1.key }.map { Member(key: $0.key, value: JSONValue(any: $0.value)) })
        default: self = .null
        }
    }
    public func jsonData() -> Data {
        switch self {
        case .null: Data("null".utf8)
        case .bool(let b): Data("\(b)".utf8)
        case .number(let n): Data(n.utf8)
        case .string(let s): try! JSONEncoder().encode(s)
        case .array(let a): Data("[\(a.map(\.jsonText).joined(separator: ","))]".utf8)
        case .object(let m): Data("{\(m.map { "\(JSONValue.string($0.key).jsonText):\($0.value.jsonText)" }.joined(separator: ","))}".utf8)
        }
    }
}
nonisolated extension String: JSONCodable {
    public init(jsonData: Data) throws(JSONError) { do { self = try JSONDecoder().decode(String.self, from: jsonData) } catch { throw JSONError(description: "not a string") } }
    public func jsonData() -> Data { try! JSONEncoder().encode(self) }
}
nonisolated extension Int: JSONCodable {
    public init(jsonData: Data) throws(JSONError) { do { self = try JSONDecoder().decode(Int.self, from: jsonData) } catch { throw JSONError(description: "not an integer") } }
    public func jsonData() -> Data { Data("\(self)".utf8) }
}
nonisolated extension Bool: JSONCodable {
    public init(jsonData: Data) throws(JSONError) { do { self = try JSONDecoder().decode(Bool.self, from: jsonData) } catch { throw JSONError(description: "not a boolean") } }
    public func jsonData() -> Data { Data("\(self)".utf8) }
}
nonisolated extension Array: JSONCodable where Element: JSONCodable {
    public init(jsonData: Data) throws(JSONError) { self = [] }
    public func jsonData() -> Data { Data("[\(map { String(decoding: $0.jsonData(), as: UTF8.self) }.joined(separator: ","))]".utf8) }
}
