// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Keys: JSONCodable, Hashable, Sendable {
    public var number: String?

    public var ref: String?

    public var unnamed: String?

    public var aB2: String?

    public var aB3: String?

    public var aB: String?

    public var aB4: String?

    public var 日本語: String?

    public var ünï: String?

    public var _1st: String?

    public var partyPopper: String?

    public var xY: String?

    public var type: String?

    public var description: String?

    public var hashValueValue: String?

    public var encodeValue: String?

    public var initValue: String?

    public init(
        number: String? = nil,
        ref: String? = nil,
        unnamed: String? = nil,
        aB2: String? = nil,
        aB3: String? = nil,
        aB: String? = nil,
        aB4: String? = nil,
        日本語: String? = nil,
        ünï: String? = nil,
        _1st: String? = nil,
        partyPopper: String? = nil,
        xY: String? = nil,
        type: String? = nil,
        description: String? = nil,
        hashValueValue: String? = nil,
        encodeValue: String? = nil,
        initValue: String? = nil
    ) {
        self.number = number
        self.ref = ref
        self.unnamed = unnamed
        self.aB2 = aB2
        self.aB3 = aB3
        self.aB = aB
        self.aB4 = aB4
        self.日本語 = 日本語
        self.ünï = ünï
        self._1st = _1st
        self.partyPopper = partyPopper
        self.xY = xY
        self.type = type
        self.description = description
        self.hashValueValue = hashValueValue
        self.encodeValue = encodeValue
        self.initValue = initValue
    }
}

nonisolated extension Keys {
    public init(from json: inout JSONReader) throws(JSONError) {
        var number: String?
        var ref: String?
        var unnamed: String?
        var aB2: String?
        var aB3: String?
        var aB: String?
        var aB4: String?
        var 日本語: String?
        var ünï: String?
        var _1st: String?
        var partyPopper: String?
        var xY: String?
        var type: String?
        var description: String?
        var hashValueValue: String?
        var encodeValue: String?
        var initValue: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "#": try json.read(&number)
            case "$ref": try json.read(&ref)
            case "": try json.read(&unnamed)
            case "a.b": try json.read(&aB2)
            case "a-b": try json.read(&aB3)
            case "aB": try json.read(&aB)
            case "A_B": try json.read(&aB4)
            case "日本語": try json.read(&日本語)
            case "Ünï": try json.read(&ünï)
            case "1st": try json.read(&_1st)
            case "🎉": try json.read(&partyPopper)
            case "x y": try json.read(&xY)
            case "@type": try json.read(&type)
            case "description": try json.read(&description)
            case "hashValue": try json.read(&hashValueValue)
            case "encode": try json.read(&encodeValue)
            case "init": try json.read(&initValue)
            default: try json.skip()
            }
        }
        self.number = number
        self.ref = ref
        self.unnamed = unnamed
        self.aB2 = aB2
        self.aB3 = aB3
        self.aB = aB
        self.aB4 = aB4
        self.日本語 = 日本語
        self.ünï = ünï
        self._1st = _1st
        self.partyPopper = partyPopper
        self.xY = xY
        self.type = type
        self.description = description
        self.hashValueValue = hashValueValue
        self.encodeValue = encodeValue
        self.initValue = initValue
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("#", number)
        json.member("$ref", ref)
        json.member("", unnamed)
        json.member("a.b", aB2)
        json.member("a-b", aB3)
        json.member("aB", aB)
        json.member("A_B", aB4)
        json.member("日本語", 日本語)
        json.member("Ünï", ünï)
        json.member("1st", _1st)
        json.member("🎉", partyPopper)
        json.member("x y", xY)
        json.member("@type", type)
        json.member("description", description)
        json.member("hashValue", hashValueValue)
        json.member("encode", encodeValue)
        json.member("init", initValue)
        json.endObject()
    }
}
