// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct SelfModel: JSONCodable, Hashable, Sendable {
    public var selfValue: String

    public var type: String

    public var `default`: String?

    public var key: String?

    public var json: String?

    public var hashValueValue: String?

    public init(
        selfValue: String,
        type: String,
        default: String? = nil,
        key: String? = nil,
        json: String? = nil,
        hashValueValue: String? = nil
    ) {
        self.selfValue = selfValue
        self.type = type
        self.default = `default`
        self.key = key
        self.json = json
        self.hashValueValue = hashValueValue
    }
}

nonisolated extension SelfModel {
    public init(from jsonReader: inout JSONReader) throws(JSONError) {
        var selfValue: String?
        var type: String?
        var `default`: String?
        var key: String?
        var json: String?
        var hashValueValue: String?
        try jsonReader.beginObject()
        while let memberKey = try jsonReader.nextKey() {
            switch memberKey {
            case "self": try jsonReader.read(&selfValue)
            case "type": try jsonReader.read(&type)
            case "default": try jsonReader.read(&`default`)
            case "key": try jsonReader.read(&key)
            case "json": try jsonReader.read(&json)
            case "hashValue": try jsonReader.read(&hashValueValue)
            default: try jsonReader.skip()
            }
        }
        self.selfValue = try jsonReader.required(selfValue, "self")
        self.type = try jsonReader.required(type, "type")
        self.default = `default`
        self.key = key
        self.json = json
        self.hashValueValue = hashValueValue
    }

    public func write(to jsonWriter: inout JSONWriter) {
        jsonWriter.beginObject()
        jsonWriter.member("self", selfValue)
        jsonWriter.member("type", type)
        jsonWriter.member("default", `default`)
        jsonWriter.member("key", key)
        jsonWriter.member("json", json)
        jsonWriter.member("hashValue", hashValueValue)
        jsonWriter.endObject()
    }
}
