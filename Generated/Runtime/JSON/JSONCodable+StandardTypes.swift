nonisolated extension String: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readString()
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(self)
    }
}

nonisolated extension Bool: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readBool()
    }

    public func write(to json: inout JSONWriter) {
        json.writeBool(self)
    }
}

nonisolated extension Int: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readInteger()
    }

    public func write(to json: inout JSONWriter) {
        json.writeInteger(self)
    }
}

nonisolated extension Int32: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readInteger()
    }

    public func write(to json: inout JSONWriter) {
        json.writeInteger(self)
    }
}

nonisolated extension Int64: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readInteger()
    }

    public func write(to json: inout JSONWriter) {
        json.writeInteger(self)
    }
}

nonisolated extension Double: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readDouble()
    }

    public func write(to json: inout JSONWriter) {
        json.writeDouble(self)
    }
}

nonisolated extension Float: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readFloat()
    }

    public func write(to json: inout JSONWriter) {
        json.writeFloat(self)
    }
}

nonisolated extension Array: JSONCodable where Element: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self.init()
        try json.beginArray()
        while try json.nextElement() {
            append(try Element(from: &json))
        }
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        // An iterator would copy each element.
        for index in indices {
            self[index].write(to: &json)
        }
        json.endArray()
    }
}

nonisolated extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self.init()
        try json.beginObject()
        while let key = try json.nextKey() {
            try json.readMember(&self, key)
        }
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.members(self)
        json.endObject()
    }
}

/// A `nil` is null.
nonisolated extension Optional: JSONCodable where Wrapped: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = nil
        try json.read(&self)
    }

    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.writeNull() }
    }
}
