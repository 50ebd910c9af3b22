// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Hall: JSONCodable, Hashable, Sendable {
    public var value0: String?

    public var value1: String?

    public var value2: String?

    public var value3: String?

    public var value4: String?

    public var value5: String?

    public var value6: String?

    public var value7: String?

    public var value8: String?

    public var value9: String?

    public var value10: String?

    public var value11: String?

    public var value12: String?

    public var value13: String?

    public var value14: String?

    public var value15: String?

    public var value16: String?

    public var value17: String?

    public var value18: String?

    public var value19: String?

    public var value20: String?

    public var value21: String?

    public var value22: String?

    public var value23: String?

    public var value24: String?

    public var value25: String?

    public var value26: String?

    public var value27: String?

    public var value28: String?

    public var value29: String?

    public var value30: String?

    public var value31: String?

    public var value32: String?

    public var value33: String?

    public var value34: String?

    public var value35: String?

    public init(
        value0: String? = nil,
        value1: String? = nil,
        value2: String? = nil,
        value3: String? = nil,
        value4: String? = nil,
        value5: String? = nil,
        value6: String? = nil,
        value7: String? = nil,
        value8: String? = nil,
        value9: String? = nil,
        value10: String? = nil,
        value11: String? = nil,
        value12: String? = nil,
        value13: String? = nil,
        value14: String? = nil,
        value15: String? = nil,
        value16: String? = nil,
        value17: String? = nil,
        value18: String? = nil,
        value19: String? = nil,
        value20: String? = nil,
        value21: String? = nil,
        value22: String? = nil,
        value23: String? = nil,
        value24: String? = nil,
        value25: String? = nil,
        value26: String? = nil,
        value27: String? = nil,
        value28: String? = nil,
        value29: String? = nil,
        value30: String? = nil,
        value31: String? = nil,
        value32: String? = nil,
        value33: String? = nil,
        value34: String? = nil,
        value35: String? = nil
    ) {
        self.value0 = value0
        self.value1 = value1
        self.value2 = value2
        self.value3 = value3
        self.value4 = value4
        self.value5 = value5
        self.value6 = value6
        self.value7 = value7
        self.value8 = value8
        self.value9 = value9
        self.value10 = value10
        self.value11 = value11
        self.value12 = value12
        self.value13 = value13
        self.value14 = value14
        self.value15 = value15
        self.value16 = value16
        self.value17 = value17
        self.value18 = value18
        self.value19 = value19
        self.value20 = value20
        self.value21 = value21
        self.value22 = value22
        self.value23 = value23
        self.value24 = value24
        self.value25 = value25
        self.value26 = value26
        self.value27 = value27
        self.value28 = value28
        self.value29 = value29
        self.value30 = value30
        self.value31 = value31
        self.value32 = value32
        self.value33 = value33
        self.value34 = value34
        self.value35 = value35
    }
}

nonisolated extension Hall {
    public init(from json: inout JSONReader) throws(JSONError) {
        var value0: String?
        var value1: String?
        var value2: String?
        var value3: String?
        var value4: String?
        var value5: String?
        var value6: String?
        var value7: String?
        var value8: String?
        var value9: String?
        var value10: String?
        var value11: String?
        var value12: String?
        var value13: String?
        var value14: String?
        var value15: String?
        var value16: String?
        var value17: String?
        var value18: String?
        var value19: String?
        var value20: String?
        var value21: String?
        var value22: String?
        var value23: String?
        var value24: String?
        var value25: String?
        var value26: String?
        var value27: String?
        var value28: String?
        var value29: String?
        var value30: String?
        var value31: String?
        var value32: String?
        var value33: String?
        var value34: String?
        var value35: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            // Shortest first: one comparison rules out all keys of another length.
            switch key {
            case "value0": try json.read(&value0)
            case "value1": try json.read(&value1)
            case "value2": try json.read(&value2)
            case "value3": try json.read(&value3)
            case "value4": try json.read(&value4)
            case "value5": try json.read(&value5)
            case "value6": try json.read(&value6)
            case "value7": try json.read(&value7)
            case "value8": try json.read(&value8)
            case "value9": try json.read(&value9)
            case "value10": try json.read(&value10)
            case "value11": try json.read(&value11)
            case "value12": try json.read(&value12)
            case "value13": try json.read(&value13)
            case "value14": try json.read(&value14)
            case "value15": try json.read(&value15)
            case "value16": try json.read(&value16)
            case "value17": try json.read(&value17)
            case "value18": try json.read(&value18)
            case "value19": try json.read(&value19)
            case "value20": try json.read(&value20)
            case "value21": try json.read(&value21)
            case "value22": try json.read(&value22)
            case "value23": try json.read(&value23)
            case "value24": try json.read(&value24)
            case "value25": try json.read(&value25)
            case "value26": try json.read(&value26)
            case "value27": try json.read(&value27)
            case "value28": try json.read(&value28)
            case "value29": try json.read(&value29)
            case "value30": try json.read(&value30)
            case "value31": try json.read(&value31)
            case "value32": try json.read(&value32)
            case "value33": try json.read(&value33)
            case "value34": try json.read(&value34)
            case "value35": try json.read(&value35)
            default: try json.skip()
            }
        }
        self.value0 = value0
        self.value1 = value1
        self.value2 = value2
        self.value3 = value3
        self.value4 = value4
        self.value5 = value5
        self.value6 = value6
        self.value7 = value7
        self.value8 = value8
        self.value9 = value9
        self.value10 = value10
        self.value11 = value11
        self.value12 = value12
        self.value13 = value13
        self.value14 = value14
        self.value15 = value15
        self.value16 = value16
        self.value17 = value17
        self.value18 = value18
        self.value19 = value19
        self.value20 = value20
        self.value21 = value21
        self.value22 = value22
        self.value23 = value23
        self.value24 = value24
        self.value25 = value25
        self.value26 = value26
        self.value27 = value27
        self.value28 = value28
        self.value29 = value29
        self.value30 = value30
        self.value31 = value31
        self.value32 = value32
        self.value33 = value33
        self.value34 = value34
        self.value35 = value35
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("value0", value0)
        json.member("value1", value1)
        json.member("value2", value2)
        json.member("value3", value3)
        json.member("value4", value4)
        json.member("value5", value5)
        json.member("value6", value6)
        json.member("value7", value7)
        json.member("value8", value8)
        json.member("value9", value9)
        json.member("value10", value10)
        json.member("value11", value11)
        json.member("value12", value12)
        json.member("value13", value13)
        json.member("value14", value14)
        json.member("value15", value15)
        json.member("value16", value16)
        json.member("value17", value17)
        json.member("value18", value18)
        json.member("value19", value19)
        json.member("value20", value20)
        json.member("value21", value21)
        json.member("value22", value22)
        json.member("value23", value23)
        json.member("value24", value24)
        json.member("value25", value25)
        json.member("value26", value26)
        json.member("value27", value27)
        json.member("value28", value28)
        json.member("value29", value29)
        json.member("value30", value30)
        json.member("value31", value31)
        json.member("value32", value32)
        json.member("value33", value33)
        json.member("value34", value34)
        json.member("value35", value35)
        json.endObject()
    }
}
