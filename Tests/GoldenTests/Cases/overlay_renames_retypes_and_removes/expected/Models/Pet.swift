// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    public var name: String

    public var nickname: String?

    /// When the pet was born.
    public var born: Date?

    /// In grams.
    public var weight: Int?

    public init(name: String, nickname: String? = nil, born: Date? = nil, weight: Int? = nil) {
        self.name = name
        self.nickname = nickname
        self.born = born
        self.weight = weight
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var nickname: String?
        var born: Date?
        var weight: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "nickname": try json.read(&nickname)
            case "born": try json.read(&born)
            case "weight": try json.read(&weight)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        self.nickname = nickname
        self.born = born
        self.weight = weight
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("nickname", nickname)
        json.member("born", born)
        json.member("weight", weight)
        json.endObject()
    }
}
