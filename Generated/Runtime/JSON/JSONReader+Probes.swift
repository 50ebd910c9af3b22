import Foundation

// The `init(from:)` of unions calls these to read the next value as one of the union's members.

nonisolated extension JSONReader {
    /// Reads the next value if it's of this type. Otherwise, returns `nil` without advancing.
    ///
    /// A value that an enum or union preserves as `unrecognized` isn't of its type.
    public mutating func attempt<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value? {
        read(isExact: probe.isExact)
    }

    /// Reads the next value if it's of this type, and nothing in it would be lost or unrecognized at any depth. Otherwise, returns `nil`
    /// without advancing.
    public mutating func exactly<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value? {
        read(isExact: true)
    }

    private mutating func read<Value: JSONCodable>(isExact: Bool) -> Value? {
        guard probe.budget > 0 else { return nil }
        _ = next()
        let start = self
        probe.isOn = true
        probe.isExact = isExact
        probe.unrecognized = -1
        if let value = try? Value(from: &self), probe.unrecognized != start.position {
            let (budget, lost) = (probe.budget, probe.lost)
            probe = start.probe
            (probe.budget, probe.lost) = (budget, lost)
            return value
        }
        let budget = probe.budget - (position - start.position) - 1
        self = start
        probe.budget = budget
        return nil
    }

    /// Returns the index of the type that preserves all members of the next object that any of these types preserves, without advancing.
    /// Members that none of them has count for nothing.
    ///
    /// - Returns: `nil` if the object matches several types and has members of each, or no type at all.
    public mutating func match(_ types: any JSONCodable.Type...) -> Int? {
        // An exact match has been attempted.
        if probe.isExact { return nil }
        var matches: [(index: Int, lost: [Int])] = []
        for (index, type) in types.enumerated() {
            if let lost = offsetsLost(as: type) { matches.append((index, lost)) }
        }
        guard let best = matches.min(by: { $0.lost.count < $1.lost.count }) else { return nil }
        return matches.allSatisfy { Set($0.lost).isSuperset(of: best.lost) } ? best.index : nil
    }

    /// Returns the offsets of the next object's members that a type doesn't have; `nil` if the object isn't of this type.
    private mutating func offsetsLost<Value: JSONCodable>(as type: Value.Type) -> [Int]? {
        guard probe.budget > 0 else { return nil }
        _ = next()
        let start = self
        probe.isOn = true
        probe.unrecognized = -1
        probe.lost = []
        probe.depth = depth + 1
        let isRead = (try? Value(from: &self)) != nil && probe.unrecognized != start.position
        let lost = probe.lost
        let budget = probe.budget - (position - start.position) - 1
        self = start
        probe.budget = budget
        return isRead ? lost : nil
    }

    /// Records that the next value is lost.
    mutating func noteSkipped() throws(JSONError) {
        if probe.isExact { throw expected("no other member") }
        if depth == probe.depth { probe.lost.append(position) }
    }

    /// Reads a value that doesn't match any member of the union.
    public mutating func unrecognized() throws(JSONError) -> JSONValue {
        _ = next()
        try noteUnrecognized(at: position)
        return try JSONValue(from: &self)
    }

    /// Records that an unknown value was preserved.
    mutating func noteUnrecognized(at offset: Int) throws(JSONError) {
        if probe.isExact { throw expected("a known value") }
        probe.unrecognized = offset
    }
}

/// The state of a reader while it attempts to read a value as one of several types.
nonisolated struct JSONProbe: Sendable {
    /// Whether an attempt is under way.
    var isOn = false
    /// Whether nothing may be lost.
    var isExact = false
    /// The offset of the last value that was preserved as unrecognized; -1 if there was none.
    var unrecognized = -1
    /// The depth of the object whose lost members are recorded in ``lost``; -1 if there is none.
    var depth = -1
    /// The offsets of the members that the type doesn't have.
    var lost: [Int] = []
    /// The number of bytes that may still be read by failed attempts, so that nested unions are read in linear time. When it's used up, the
    /// remaining values stay unrecognized.
    var budget = 0

    static func budget(for count: Int) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: 64)
        return overflow ? .max : max(product, 1 << 16)
    }
}

nonisolated extension JSONReader {
    /// Returns whether the text contains a value of this type, which has to be a known one for a union or an enum.
    static func isRecognized<Value: JSONCodable>(_ type: Value.Type, _ data: Data, _ options: JSONOptions) -> Bool {
        var reader = JSONReader(probing: data, options)
        return reader.attempt(type) != nil
    }

    /// Returns whether the text contains a value of this type, and nothing in it would be lost or unrecognized.
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
