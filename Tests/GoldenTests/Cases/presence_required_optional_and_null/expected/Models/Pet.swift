// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// An animal that somebody keeps.
public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    /// How it is called.
    public var name: String

    /// Who keeps it; null for a stray.
    public var owner: String?

    /// How its friends call it.
    public var nickname: String?

    /// The number of its chip; null where it was looked for and not found.
    public var microchip: Nullable<String>?

    /// In years.
    ///
    /// From 0 to 200.
    public var age: Int?

    /// In kilograms.
    ///
    /// The server takes `1.5` where this is absent.
    public var weight: Double?

    public init(
        name: String,
        owner: String?,
        nickname: String? = nil,
        microchip: Nullable<String>? = nil,
        age: Int? = nil,
        weight: Double? = nil
    ) {
        self.name = name
        self.owner = owner
        self.nickname = nickname
        self.microchip = microchip
        self.age = age
        self.weight = weight
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var owner: String?
        var nickname: String?
        var microchip: Nullable<String>?
        var age: Int?
        var weight: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "owner": try json.read(&owner)
            case "nickname": try json.read(&nickname)
            case "microchip": try json.read(&microchip)
            case "age": try json.read(&age)
            case "weight": try json.read(&weight)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        self.owner = owner
        self.nickname = nickname
        self.microchip = microchip
        self.age = age
        self.weight = weight
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.nullableMember("owner", owner)
        json.member("nickname", nickname)
        json.member("microchip", microchip)
        json.member("age", age)
        json.member("weight", weight)
        json.endObject()
    }
}
