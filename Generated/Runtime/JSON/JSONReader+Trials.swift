import Foundation

// What the `init(from:)` of a union calls to read the value ahead as one of its members.

nonisolated extension JSONReader {
    /// Reads the value ahead if it is one of this type; else stays before it and returns nil.
    ///
    /// A value that an enum or a union only keeps as `unrecognized` is not one of its type.
    public mutating func attempt<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value? {
        read(isExact: trial.isExact)
    }

    /// Reads the value ahead if it is one of this type and nothing of it gets lost or stays unrecognized, however deep inside; else stays
    /// before it and returns nil.
    public mutating func exactly<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value? {
        read(isExact: true)
    }

    private mutating func read<Value: JSONCodable>(isExact: Bool) -> Value? {
        guard trial.budget > 0 else { return nil }
        _ = next()
        let start = self
        trial.isOn = true
        trial.isExact = isExact
        trial.unrecognized = -1
        if let value = try? Value(from: &self), trial.unrecognized != start.position {
            let budget = trial.budget
            trial = start.trial
            trial.budget = budget
            return value
        }
        let budget = trial.budget - (position - start.position) - 1
        self = start
        trial.budget = budget
        return nil
    }

    /// Reads a value that no member of a union fits, whatever it is.
    public mutating func unrecognized() throws(JSONError) -> JSONValue {
        _ = next()
        try noteUnrecognized(at: position)
        return try JSONValue(from: &self)
    }

    /// To be called where a value is kept that is not listed.
    mutating func noteUnrecognized(at offset: Int) throws(JSONError) {
        if trial.isExact { throw expected("a value that is listed") }
        trial.unrecognized = offset
    }
}

/// What a reader knows while it tries a value as one of several types.
nonisolated struct JSONTrial: Sendable {
    /// Whether a value is being tried.
    var isOn = false
    /// Whether nothing of it may get lost.
    var isExact = false
    /// Where the value began that was last kept as unrecognized; -1 where none was.
    var unrecognized = -1
    /// How many bytes may still be read in vain, so that the time for nested unions stays linear. Where it is used up, nothing is tried
    /// any more: what is ahead stays unrecognized.
    var budget = 0

    static func budget(for count: Int) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: 64)
        return overflow ? .max : max(product, 1 << 16)
    }
}

nonisolated extension JSONReader {
    /// Whether the text holds a value of this type, one that is listed if the type is a union or an enumeration.
    static func isRecognized<Value: JSONCodable>(_ type: Value.Type, _ data: Data, _ options: JSONOptions) -> Bool {
        var reader = JSONReader(probing: data, options)
        return reader.attempt(type) != nil
    }

    /// Whether the text holds a value of this type of which nothing gets lost or stays unrecognized.
    static func isExactly<Value: JSONCodable>(_ type: Value.Type, _ data: Data, _ options: JSONOptions) -> Bool {
        var reader = JSONReader(probing: data, options)
        return reader.exactly(type) != nil
    }

    private init(probing data: Data, _ options: JSONOptions) {
        self.init(data)
        self.options = options === JSONOptions.standard ? nil : options
        stackStart = stackAddress()
    }
}
